import type { Desk } from "./desk.ts";

/** Italian news: amounts, earlier periods, lines of business, and what is none of a company's figures. */
export const inItalian: readonly Desk[] = [
  {
    day: "2026-08-07",
    title: "TeraWulf pubblica i risultati del secondo trimestre 2026",
    sentences: [
      ["I ricavi totali della società nel trimestre ammontano a 44,8 milioni di dollari.", ["revenue 44.8"]],
      [
        "I ricavi sono stati pari a 44,8 milioni di dollari nel secondo trimestre, contro i 47,6 milioni dello stesso periodo dell'anno precedente.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "La società ha registrato una perdita netta di 61,2 milioni di dollari, rispetto ai 18,4 milioni di un anno prima.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "La perdita netta è scesa a 61,2 milioni di dollari dai 427,6 milioni del trimestre precedente.",
        ["net income -61.2", "net income -427.6 quarter before"],
      ],
      [
        "Il fatturato è calato del 6% a 44,8 milioni di dollari, contro i 47,6 milioni del secondo trimestre 2025.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["I ricavi del mining di Bitcoin sono scesi a 12,8 milioni di dollari.", ["mining 12.8"]],
      ["I ricavi da locazione di data center hanno raggiunto 31,9 milioni di dollari.", ["HPC 31.9"]],
      ["Il segmento HPC ha generato 31,9 milioni di dollari di ricavi.", ["HPC 31.9"]],
      [
        "Dei 44,8 milioni di dollari di ricavi, 31,9 milioni arrivano dal calcolo ad alte prestazioni e 12,8 milioni dal mining.",
        ["revenue 44.8", "HPC 31.9", "mining 12.8"],
      ],
      ["L'EBITDA rettificato si è attestato a 14,5 milioni di dollari.", ["adjusted EBITDA 14.5"]],
      ["L'EBITDA rettificato è negativo per 4,1 milioni di dollari.", ["adjusted EBITDA -4.1"]],
      [
        "L'EBITDA rettificato è stato di 14,5 milioni di dollari, contro i 14,4 milioni del secondo trimestre 2025.",
        ["adjusted EBITDA 14.5", "adjusted EBITDA 14.4 year before"],
      ],
      ["L'utile netto è stato di 12,3 milioni di dollari.", ["net income 12.3"]],
      [
        "TeraWulf ha chiuso il trimestre con un utile netto di 12,3 milioni di dollari, contro una perdita netta di 18,4 milioni un anno prima.",
        ["net income 12.3", "net income -18.4 year before"],
      ],
      [
        "I ricavi sono passati da 34,0 a 44,8 milioni di dollari rispetto al primo trimestre.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      [
        "I ricavi sono saliti del 31,8% rispetto ai 34 milioni di dollari del trimestre precedente, a 44,8 milioni di dollari.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      ["I ricavi trimestrali della società hanno toccato i 44,8 mln di dollari nel periodo.", ["revenue 44.8"]],
      [
        "La società ha chiuso con una perdita netta di 61,2 milioni di dollari, su ricavi per 44,8 milioni di dollari.",
        ["net income -61.2", "revenue 44.8"],
      ],
      ["La società ha perso 61,2 milioni di dollari nel trimestre chiuso il 30 giugno 2026.", ["net income -61.2"]],
      [
        "La perdita netta del secondo trimestre è stata di 61,2 milioni di dollari; un anno fa era di 18,4 milioni.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "Ricavi totali: 44,8 milioni di dollari (47,6 milioni di dollari nel secondo trimestre 2025).",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["Il mining ha portato 12,8 milioni di dollari nelle casse della società.", ["mining 12.8"]],
      ["La perdita netta supera i 61 milioni di dollari nel trimestre.", ["net income -61"]],
      ["La perdita netta del trimestre è di 1,21 miliardi di dollari.", ["net income -1210"]],
      ["La perdita netta del trimestre è di 1.210 milioni di dollari.", ["net income -1210"]],
      [
        "Tra aprile e giugno 2026 la società ha realizzato ricavi per 44,8 milioni di dollari e una perdita netta di 61,2 milioni.",
        ["revenue 44.8", "net income -61.2"],
      ],
      [
        "Nel T2 2026 i ricavi hanno raggiunto 44,8 milioni di dollari, contro 47,6 milioni di dollari nel T2 2025.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["Le entrate della società sono state di 44,8 milioni di euro nel trimestre.", ["revenue 44.8"]],
      [
        "Le entrate trimestrali includevano 12,8 milioni di dollari in entrate derivanti dal mining di Bitcoin e 31,9 milioni di dollari in entrate di data center.",
        ["mining 12.8", "HPC 31.9"],
      ],
      [
        "I ricavi, in crescita del 31% sul trimestre precedente, ammontano a 44,8 milioni di dollari.",
        ["revenue 44.8"],
      ],
      // What is expected, of others, of a contract or of another kind.
      ["Gli analisti si aspettavano ricavi per 46 milioni di dollari.", []],
      ["La società prevede ricavi tra 50 e 60 milioni di dollari nel terzo trimestre.", []],
      ["I ricavi dovrebbero raggiungere 60 milioni di dollari nel prossimo trimestre.", []],
      ["Il consenso degli analisti indicava una perdita netta di 40 milioni di dollari.", []],
      ["La previsione di ricavi per l'anno è di 240 milioni di dollari.", []],
      ["La società potrebbe registrare una perdita netta di 80 milioni di dollari.", []],
      ["I ricavi sono inferiori agli 84,6 milioni di dollari attesi dagli analisti per la società.", []],
      ["Il contratto porterà ricavi per 6,7 miliardi di dollari in dieci anni.", []],
      ["L'accordo ha un valore di 9,5 miliardi di dollari per la società.", []],
      ["La liquidità della società era di 3,1 miliardi di dollari alla fine del trimestre.", []],
      ["Il costo dei ricavi è stato di 21,3 milioni di dollari nel trimestre.", []],
      ["Le spese operative sono state di 35,2 milioni di dollari nel trimestre.", []],
      ["La perdita operativa è stata di 30,1 milioni di dollari nel trimestre.", []],
      ["L'utile lordo è stato di 23,5 milioni di dollari nel trimestre.", []],
      ["La perdita netta rettificata è stata di 20,4 milioni di dollari nel trimestre.", []],
      ["La perdita per azione è stata di 0,15 dollari nel secondo trimestre.", []],
      ["Le azioni della società sono scese del 5% a 12,30 dollari.", []],
      ["La capitalizzazione della società è di 5,2 miliardi di dollari.", []],
      ["La società ha emesso obbligazioni convertibili per 1 miliardo di dollari.", []],
      ["La società ha estratto 185 bitcoin, contro i 485 dello stesso periodo dell'anno scorso.", []],
      ["CoreWeave ha registrato ricavi per 1,2 miliardi di dollari nel trimestre.", []],
      ["La perdita non realizzata sulle riserve di bitcoin è di 30 milioni di dollari.", []],
      ["Il debito della società ammonta a 1,5 miliardi di dollari alla fine del trimestre.", []],
      ["La società ha venduto 24 milioni di azioni nel trimestre.", []],
      // Another period's, told alone.
      [
        "Nel secondo trimestre 2025 i ricavi della società erano stati di 47,6 milioni di dollari.",
        ["revenue 47.6 year before"],
      ],
      [
        "Nel trimestre precedente la perdita netta era stata di 427,6 milioni di dollari.",
        ["net income -427.6 quarter before"],
      ],
    ],
  },
  {
    day: "2026-02-26",
    title: "Il miner di bitcoin MARA in perdita nel quarto trimestre 2025",
    sentences: [
      [
        "MARA ha riportato una perdita netta di 1,71 miliardi di dollari nel quarto trimestre, contro un utile netto di 528,3 milioni di dollari un anno prima.",
        ["net income -1710", "net income 528.3 year before"],
      ],
      [
        "I ricavi della società sono calati a 202,3 milioni di dollari dai 214,4 milioni dello stesso trimestre del 2024.",
        ["revenue 202.3", "revenue 214.4 year before"],
      ],
      ["Nell'intero 2025 i ricavi della società sono stati di 907,1 milioni di dollari.", ["revenue 907.1 to date"]],
      [
        "Nell'esercizio 2025 la perdita netta della società è stata di 1,31 miliardi di dollari.",
        ["net income -1310 to date"],
      ],
    ],
  },
  {
    day: "2026-05-09",
    title: "IREN diffonde i conti del terzo trimestre fiscale 2026",
    sentences: [
      [
        "L'australiana IREN ha realizzato nel terzo trimestre fiscale ricavi per 144,8 milioni di dollari, contro i 184,7 milioni del trimestre precedente.",
        ["revenue 144.8", "revenue 184.7 quarter before"],
      ],
      ["Il cloud AI ha fruttato alla società 33,7 milioni di dollari nel trimestre.", ["HPC 33.7"]],
      [
        "I ricavi del cloud AI sono raddoppiati a 33,7 milioni di dollari, mentre quelli del mining di Bitcoin sono scesi a 111,1 milioni.",
        ["HPC 33.7", "mining 111.1"],
      ],
      ["La perdita netta del trimestre chiuso il 31 marzo 2026 è di 247,8 milioni di dollari.", ["net income -247.8"]],
    ],
  },
];
