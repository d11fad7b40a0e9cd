import type { Desk } from "./desk.ts";

/** Portuguese news, mostly Brazil's: amounts, earlier periods, lines of business, and what is none of a company's figures. */
export const inPortuguese: readonly Desk[] = [
  {
    day: "2026-08-07",
    title: "TeraWulf divulga os resultados do segundo trimestre de 2026",
    sentences: [
      ["A receita total do trimestre foi de US$ 44,8 milhões.", ["revenue 44.8"]],
      [
        "A receita somou US$ 44,8 milhões no segundo trimestre, contra US$ 47,6 milhões no mesmo período do ano anterior.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "A empresa registrou prejuízo líquido de US$ 61,2 milhões, ante US$ 18,4 milhões um ano antes.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "O prejuízo líquido caiu para US$ 61,2 milhões, frente aos US$ 427,6 milhões do trimestre anterior.",
        ["net income -61.2", "net income -427.6 quarter before"],
      ],
      [
        "A mineradora faturou US$ 44,8 milhões, 6% menos que no segundo trimestre de 2025, quando faturou US$ 47,6 milhões.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["A receita de mineração de bitcoin recuou para US$ 12,8 milhões.", ["mining 12.8"]],
      ["A receita com locação de data centers atingiu US$ 31,9 milhões.", ["HPC 31.9"]],
      ["O negócio de HPC gerou US$ 31,9 milhões em receita.", ["HPC 31.9"]],
      [
        "Dos US$ 44,8 milhões de receita, US$ 31,9 milhões vieram da computação de alto desempenho (HPC) e US$ 12,8 milhões da mineração.",
        ["revenue 44.8", "HPC 31.9", "mining 12.8"],
      ],
      ["O EBITDA ajustado ficou em US$ 14,5 milhões.", ["adjusted EBITDA 14.5"]],
      ["O EBITDA ajustado foi negativo em US$ 4,1 milhões.", ["adjusted EBITDA -4.1"]],
      [
        "O EBITDA ajustado alcançou US$ 14,5 milhões, ante US$ 14,4 milhões no segundo trimestre de 2025.",
        ["adjusted EBITDA 14.5", "adjusted EBITDA 14.4 year before"],
      ],
      ["O lucro líquido foi de US$ 12,3 milhões.", ["net income 12.3"]],
      [
        "A companhia passou de um prejuízo líquido de US$ 18,4 milhões no segundo trimestre de 2025 para um lucro líquido de US$ 12,3 milhões.",
        ["net income -18.4 year before", "net income 12.3"],
      ],
      [
        "A receita subiu de US$ 34,0 milhões para US$ 44,8 milhões em relação ao primeiro trimestre.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      [
        "A receita cresceu 31,8% em comparação com os US$ 34 milhões do trimestre anterior, para US$ 44,8 milhões.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      ["A receita trimestral chegou a US$ 44,8 mi.", ["revenue 44.8"]],
      ["O faturamento da empresa foi de 44,8 milhões de dólares entre abril e junho.", ["revenue 44.8"]],
      ["A empresa perdeu US$ 61,2 milhões no trimestre encerrado em 30 de junho de 2026.", ["net income -61.2"]],
      [
        "No 2T26, a receita total alcançou US$ 44,8 milhões, contra US$ 47,6 milhões no 2T25.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "O prejuízo líquido do segundo trimestre foi de US$ 61,2 milhões; um ano antes havia sido de US$ 18,4 milhões.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "Receita total: US$ 44,8 milhões (US$ 47,6 milhões no segundo trimestre de 2025).",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["O segmento de mineração gerou US$ 12,8 milhões.", ["mining 12.8"]],
      [
        "A mineração de bitcoin encolheu 64%, de US$ 47,6 milhões um ano antes para US$ 12,8 milhões.",
        ["mining 47.6 year before", "mining 12.8"],
      ],
      ["O prejuízo líquido somou mais de US$ 61 milhões.", ["net income -61"]],
      ["O prejuízo líquido foi de US$ 1,21 bilhão.", ["net income -1210"]],
      ["A mineradora teve prejuízo líquido de US$ 1,2 bi.", ["net income -1200"]],
      ["No trimestre houve lucro líquido de US$ 12,3 milhões.", ["net income 12.3"]],
      ["Os serviços de nuvem de IA da empresa saltaram 84%, para US$ 31,9 milhões.", ["HPC 31.9"]],
      ["A receita foi de R$ 44,8 milhões no trimestre da empresa.", ["revenue 44.8"]],
      // What is expected, of others, of a contract or of another kind.
      ["Os analistas esperavam uma receita de US$ 46 milhões.", []],
      ["A empresa prevê receita entre US$ 50 milhões e US$ 60 milhões no terceiro trimestre.", []],
      ["A receita deve alcançar US$ 60 milhões no próximo trimestre.", []],
      ["O consenso dos analistas apontava para um prejuízo líquido de US$ 40 milhões.", []],
      ["A projeção de receita para o ano é de US$ 240 milhões.", []],
      ["A companhia poderia registrar prejuízo líquido de US$ 80 milhões.", []],
      ["O contrato vai gerar receita de US$ 6,7 bilhões ao longo de dez anos.", []],
      ["O acordo está avaliado em US$ 9,5 bilhões.", []],
      ["No fim do trimestre a empresa tinha US$ 3,1 bilhões em caixa.", []],
      ["O custo da receita foi de US$ 21,3 milhões no trimestre.", []],
      ["As despesas operacionais somaram US$ 35,2 milhões no trimestre.", []],
      ["O prejuízo operacional foi de US$ 30,1 milhões no trimestre.", []],
      ["O lucro bruto foi de US$ 23,5 milhões no trimestre.", []],
      ["O prejuízo líquido ajustado foi de US$ 20,4 milhões no trimestre.", []],
      ["O prejuízo por ação foi de US$ 0,15 no segundo trimestre.", []],
      ["As ações da empresa caíram 5%, para US$ 12,30.", []],
      ["O valor de mercado da empresa é de US$ 5,2 bilhões.", []],
      ["A empresa emitiu notas conversíveis no valor de US$ 1 bilhão.", []],
      ["A mineradora produziu 185 bitcoins, contra 485 no mesmo período do ano anterior.", []],
      ["A CoreWeave registrou receita de US$ 1,2 bilhão no trimestre.", []],
      ["A perda não realizada com as reservas de bitcoin foi de US$ 30 milhões.", []],
      ["A dívida da companhia chega a US$ 1,5 bilhão no fim do trimestre.", []],
      ["A empresa vendeu 24 milhões de ações no trimestre.", []],
      // Another period's, told alone.
      [
        "No segundo trimestre de 2025 a receita da empresa havia sido de US$ 47,6 milhões.",
        ["revenue 47.6 year before"],
      ],
      ["No trimestre anterior o prejuízo líquido foi de US$ 427,6 milhões.", ["net income -427.6 quarter before"]],
    ],
  },
  {
    day: "2026-02-26",
    title: "Mineradora de bitcoin MARA tem prejuízo no quarto trimestre de 2025",
    sentences: [
      [
        "A MARA reportou prejuízo líquido de US$ 1,71 bilhão no quarto trimestre, ante lucro líquido de US$ 528,3 milhões um ano antes.",
        ["net income -1710", "net income 528.3 year before"],
      ],
      [
        "A receita da companhia recuou para US$ 202,3 milhões, contra US$ 214,4 milhões no mesmo trimestre de 2024.",
        ["revenue 202.3", "revenue 214.4 year before"],
      ],
      ["Em todo o ano de 2025 a receita da companhia somou US$ 907,1 milhões.", ["revenue 907.1 to date"]],
      ["No exercício de 2025 o prejuízo líquido da companhia foi de US$ 1,31 bilhão.", ["net income -1310 to date"]],
      ["O prejuízo do trimestre foi de US$ 1,71 bilhão, informou a companhia.", ["net income -1710"]],
    ],
  },
  {
    day: "2026-05-09",
    title: "IREN apresenta os números do terceiro trimestre fiscal de 2026",
    sentences: [
      [
        "A australiana IREN teve no terceiro trimestre fiscal receita de US$ 144,8 milhões, contra US$ 184,7 milhões no trimestre anterior.",
        ["revenue 144.8", "revenue 184.7 quarter before"],
      ],
      ["A nuvem de IA rendeu US$ 33,7 milhões à companhia no trimestre.", ["HPC 33.7"]],
      [
        "A receita da nuvem de IA dobrou para US$ 33,7 milhões, enquanto a de mineração de bitcoin caiu para US$ 111,1 milhões.",
        ["HPC 33.7", "mining 111.1"],
      ],
      [
        "O prejuízo líquido do trimestre encerrado em 31 de março de 2026 foi de US$ 247,8 milhões.",
        ["net income -247.8"],
      ],
    ],
  },
];
