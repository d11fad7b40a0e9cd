import type { Desk } from "./desk.ts";

/** French news of Paris and Montréal: amounts, earlier periods, lines of business, and what is none of a company's figures. */
export const inFrench: readonly Desk[] = [
  {
    day: "2026-08-07",
    title: "TeraWulf publie ses résultats du deuxième trimestre 2026",
    sentences: [
      ["Le chiffre d'affaires du trimestre s'est élevé à 44,8 millions de dollars.", ["revenue 44.8"]],
      [
        "Les revenus ont atteint 44,8 millions de dollars au deuxième trimestre, contre 47,6 millions de dollars un an plus tôt.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "La société a enregistré une perte nette de 61,2 millions de dollars, contre une perte de 18,4 millions au même trimestre de l'année précédente.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "La perte nette ressort à 61,2 millions de dollars, après 427,6 millions au trimestre précédent.",
        ["net income -61.2", "net income -427.6 quarter before"],
      ],
      [
        "Le chiffre d’affaires a reculé de 6 % sur un an, à 44,8 millions de dollars, contre 47,6 millions.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["Les revenus du minage de bitcoins ont chuté à 12,8 millions de dollars.", ["mining 12.8"]],
      ["La location de centres de données a rapporté 31,9 millions de dollars.", ["HPC 31.9"]],
      ["L'activité HPC a généré 31,9 millions de dollars de revenus.", ["HPC 31.9"]],
      [
        "Le chiffre d'affaires a atteint 44,8 millions de dollars, dont 31,9 millions pour le calcul haute performance et 12,8 millions pour le minage.",
        ["revenue 44.8", "HPC 31.9", "mining 12.8"],
      ],
      [
        "L'EBITDA ajusté de la société s'établit à 14,5 millions de dollars pour le trimestre.",
        ["adjusted EBITDA 14.5"],
      ],
      ["Le BAIIA ajusté est ressorti à 14,5 millions de dollars.", ["adjusted EBITDA 14.5"]],
      ["L'EBITDA ajusté est négatif de 4,1 millions de dollars.", ["adjusted EBITDA -4.1"]],
      [
        "L'EBITDA ajusté atteint 14,5 millions de dollars, contre 14,4 millions au deuxième trimestre 2025.",
        ["adjusted EBITDA 14.5", "adjusted EBITDA 14.4 year before"],
      ],
      ["Le bénéfice net s'élève à 12,3 millions de dollars.", ["net income 12.3"]],
      [
        "TeraWulf a dégagé un bénéfice net de 12,3 millions de dollars, contre une perte nette de 18,4 millions un an auparavant.",
        ["net income 12.3", "net income -18.4 year before"],
      ],
      [
        "Le chiffre d'affaires est passé de 34,0 à 44,8 millions de dollars par rapport au premier trimestre.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      [
        "Les revenus ont progressé de 31,8 % par rapport aux 34 millions de dollars du trimestre précédent, à 44,8 millions de dollars.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      ["Le chiffre d'affaires trimestriel de la société se chiffre à 44,8 M$ pour la période.", ["revenue 44.8"]],
      [
        "Le groupe a publié un chiffre d'affaires de 44,8 M$ et une perte nette de 61,2 M$.",
        ["revenue 44.8", "net income -61.2"],
      ],
      ["Le mineur a perdu 61,2 millions de dollars au trimestre clos le 30 juin 2026.", ["net income -61.2"]],
      [
        "Au T2 2026, le chiffre d'affaires total a atteint 44,8 millions de dollars, contre 47,6 millions de dollars au T2 2025.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "Les revenus ont atteint 44,8 millions de dollars ; ils étaient de 34 millions au trimestre précédent et de 47,6 millions au deuxième trimestre de 2025.",
        ["revenue 44.8", "revenue 34 quarter before", "revenue 47.6 year before"],
      ],
      [
        "Chiffre d'affaires : 44,8 millions de dollars (47,6 millions de dollars au deuxième trimestre 2025).",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["La perte nette dépasse 61 millions de dollars au deuxième trimestre.", ["net income -61"]],
      ["La perte nette a atteint 1,2 milliard de dollars.", ["net income -1200"]],
      ["La perte nette du trimestre est de 1 210 millions de dollars.", ["net income -1210"]],
      [
        "D'avril à juin 2026, le groupe a réalisé un chiffre d'affaires de 44,8 millions de dollars pour une perte nette de 61,2 millions.",
        ["revenue 44.8", "net income -61.2"],
      ],
      ["Le segment de minage a généré 12,8 millions de dollars.", ["mining 12.8"]],
      ["Le minage est tombé à 12,8 millions de dollars.", ["mining 12.8"]],
      ["Le chiffre d'affaires de la société ressort à 44,8 millions d'euros pour le trimestre.", ["revenue 44.8"]],
      // What is expected, of others, of a contract or of another kind.
      ["Les analystes attendaient un chiffre d'affaires de 46 millions de dollars.", []],
      [
        "Le groupe prévoit un chiffre d'affaires compris entre 50 et 60 millions de dollars au troisième trimestre.",
        [],
      ],
      ["Le chiffre d'affaires devrait atteindre 60 millions de dollars au prochain trimestre.", []],
      ["Le consensus tablait sur une perte nette de 40 millions de dollars.", []],
      ["L'objectif de chiffre d'affaires pour l'exercice est de 240 millions de dollars.", []],
      ["La société pourrait enregistrer une perte nette de 80 millions de dollars.", []],
      ["TeraWulf vise un rythme annuel de 240 millions de dollars de revenus HPC en 2027.", []],
      ["Le contrat doit rapporter 6,7 milliards de dollars de revenus sur dix ans.", []],
      ["Le bail est évalué à 9,5 milliards de dollars pour la société.", []],
      ["La trésorerie de la société s'élève à 3,1 milliards de dollars à la fin du trimestre.", []],
      ["Le coût des revenus est de 21,3 millions de dollars pour le trimestre.", []],
      ["Les charges d'exploitation ont atteint 35,2 millions de dollars au cours du trimestre.", []],
      ["La perte d'exploitation est de 30,1 millions de dollars pour le trimestre.", []],
      ["La marge brute est de 23,5 millions de dollars pour le trimestre.", []],
      ["La perte nette ajustée est de 20,4 millions de dollars pour le trimestre.", []],
      ["La perte par action est de 0,15 dollar au deuxième trimestre.", []],
      ["L'action de la société a perdu 5 % à 12,30 dollars à la Bourse de New York.", []],
      ["La capitalisation de la société est de 5,2 milliards de dollars.", []],
      ["La société a émis des obligations convertibles pour un montant de 1 milliard de dollars.", []],
      ["Le mineur a produit 185 bitcoins, contre 485 un an plus tôt, pour les besoins de la société.", []],
      ["CoreWeave a enregistré un chiffre d'affaires de 1,2 milliard de dollars au trimestre.", []],
      ["La perte latente sur les réserves de bitcoins est de 30 millions de dollars pour la société.", []],
      ["La dette de la société atteint 1,5 milliard de dollars à la fin du trimestre.", []],
      ["La société a vendu 24 millions d'actions au cours du trimestre.", []],
      // Another period's, told alone.
      [
        "Au deuxième trimestre 2025, le chiffre d'affaires de la société était de 47,6 millions de dollars.",
        ["revenue 47.6 year before"],
      ],
      [
        "Au trimestre précédent, la perte nette du groupe était de 427,6 millions de dollars.",
        ["net income -427.6 quarter before"],
      ],
    ],
  },
  {
    day: "2026-02-26",
    title: "Le mineur de bitcoin MARA plonge dans le rouge au quatrième trimestre 2025",
    sentences: [
      [
        "MARA a essuyé une perte nette de 1,71 milliard de dollars au quatrième trimestre, contre un bénéfice net de 528,3 millions de dollars un an plus tôt.",
        ["net income -1710", "net income 528.3 year before"],
      ],
      [
        "Les revenus du groupe ont baissé à 202,3 millions de dollars, contre 214,4 millions à la même période de 2024.",
        ["revenue 202.3", "revenue 214.4 year before"],
      ],
      [
        "Sur l'ensemble de 2025, le chiffre d'affaires du groupe est de 907,1 millions de dollars.",
        ["revenue 907.1 to date"],
      ],
      ["Sur l'exercice 2025, la perte nette du groupe est de 1,31 milliard de dollars.", ["net income -1310 to date"]],
      [
        "Les pertes nettes du trimestre ont atteint 1 710 millions de dollars, a annoncé le groupe.",
        ["net income -1710"],
      ],
    ],
  },
  {
    day: "2026-05-09",
    title: "IREN dévoile les comptes de son troisième trimestre fiscal 2026",
    sentences: [
      [
        "L'australien IREN a réalisé au troisième trimestre de son exercice 2026 un chiffre d'affaires de 144,8 millions de dollars, contre 184,7 millions au trimestre précédent.",
        ["revenue 144.8", "revenue 184.7 quarter before"],
      ],
      ["Le cloud IA a apporté 33,7 millions de dollars au chiffre d'affaires du trimestre.", ["HPC 33.7"]],
      [
        "Les revenus du cloud IA ont doublé à 33,7 millions de dollars, tandis que ceux du minage de bitcoins ont reculé à 111,1 millions.",
        ["HPC 33.7", "mining 111.1"],
      ],
      ["La perte nette du trimestre clos le 31 mars 2026 est de 247,8 millions de dollars.", ["net income -247.8"]],
      [
        "Le minage y contribue pour 111,1 millions de dollars et le cloud IA pour 33,7 millions.",
        ["HPC 33.7", "mining 111.1"],
      ],
    ],
  },
];
