import type { Desk } from "./desk.ts";

/** Spanish news of both conventions: amounts, earlier periods, lines of business, and what is none of a company's figures. */
export const inSpanish: readonly Desk[] = [
  {
    day: "2026-08-07",
    title: "TeraWulf presenta sus resultados del segundo trimestre de 2026",
    sentences: [
      ["Los ingresos totales del trimestre ascendieron a 44,8 millones de dólares.", ["revenue 44.8"]],
      [
        "Los ingresos fueron de 44,8 millones de dólares en el segundo trimestre, frente a los 47,6 millones del mismo periodo del año anterior.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "La compañía registró una pérdida neta de 61,2 millones de dólares, frente a los 18,4 millones de un año antes.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "La pérdida neta se redujo a 61,2 millones de dólares desde los 427,6 millones del trimestre anterior.",
        ["net income -61.2", "net income -427.6 quarter before"],
      ],
      [
        "La minera facturó 44,8 millones de dólares, un 6 % menos que en el segundo trimestre de 2025, cuando ingresó 47,6 millones.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      ["Los ingresos por minería de bitcoin cayeron a 12,8 millones de dólares.", ["mining 12.8"]],
      ["Los ingresos por arrendamiento de HPC sumaron 31,9 millones de dólares.", ["HPC 31.9"]],
      ["El negocio de HPC aportó 31,9 millones de dólares a los ingresos.", ["HPC 31.9"]],
      [
        "De los 44,8 millones de dólares de ingresos, 31,9 millones procedieron del arrendamiento de centros de datos y 12,8 millones de la minería de bitcoin.",
        ["revenue 44.8", "HPC 31.9", "mining 12.8"],
      ],
      ["El EBITDA ajustado se situó en 14,5 millones de dólares.", ["adjusted EBITDA 14.5"]],
      ["El EBITDA ajustado fue negativo en 4,1 millones de dólares.", ["adjusted EBITDA -4.1"]],
      [
        "El EBITDA ajustado alcanzó los 14,5 millones de dólares, frente a los 14,4 millones del segundo trimestre de 2025.",
        ["adjusted EBITDA 14.5", "adjusted EBITDA 14.4 year before"],
      ],
      ["El beneficio neto fue de 12,3 millones de dólares.", ["net income 12.3"]],
      [
        "La empresa pasó de una pérdida neta de 18,4 millones de dólares en el segundo trimestre de 2025 a un beneficio neto de 12,3 millones.",
        ["net income -18.4 year before", "net income 12.3"],
      ],
      [
        "Los ingresos aumentaron un 31,8 % en comparación con los 34 millones de dólares del trimestre anterior, hasta 44,8 millones de dólares.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      [
        "Los ingresos subieron de 34,0 a 44,8 millones de dólares respecto al primer trimestre.",
        ["revenue 34 quarter before", "revenue 44.8"],
      ],
      [
        "La empresa reportó ingresos por US$44,8 millones y una pérdida neta de US$61,2 millones.",
        ["revenue 44.8", "net income -61.2"],
      ],
      ["Los ingresos trimestrales llegaron a USD 44,8 millones.", ["revenue 44.8"]],
      ["La facturación de la firma fue de 44,8 M$ entre abril y junio.", ["revenue 44.8"]],
      [
        "La compañía perdió 61,2 millones de dólares en el trimestre finalizado el 30 de junio de 2026.",
        ["net income -61.2"],
      ],
      [
        "En el 2T26 los ingresos totales alcanzaron 44,8 millones de dólares, contra 47,6 millones en el 2T25.",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "La pérdida neta del segundo trimestre fue de 61,2 millones de dólares; un año atrás había sido de 18,4 millones.",
        ["net income -61.2", "net income -18.4 year before"],
      ],
      [
        "Ingresos totales: 44,8 millones de dólares (47,6 millones de dólares en el segundo trimestre de 2025).",
        ["revenue 44.8", "revenue 47.6 year before"],
      ],
      [
        "Entre abril y junio de 2026 la minera obtuvo unos ingresos de 44,8 millones de dólares y perdió 61,2 millones.",
        ["revenue 44.8", "net income -61.2"],
      ],
      ["El segmento de minería generó 12,8 millones de dólares.", ["mining 12.8"]],
      [
        "Los ingresos de minería bajaron desde los 47,6 millones de dólares de hace un año hasta los 12,8 millones.",
        ["mining 47.6 year before", "mining 12.8"],
      ],
      ["La pérdida neta ascendió a más de 61 millones de dólares.", ["net income -61"]],
      ["La pérdida neta fue de 1.210 millones de dólares.", ["net income -1210"]],
      ["La minera tuvo una pérdida neta de 1,2 mil millones de dólares.", ["net income -1200"]],
      // What is expected, of others, of a contract or of another kind.
      ["Los analistas esperaban ingresos de 46 millones de dólares.", []],
      ["La empresa prevé ingresos de entre 50 y 60 millones de dólares en el tercer trimestre.", []],
      ["Se espera que los ingresos alcancen los 60 millones de dólares en el próximo trimestre.", []],
      ["El consenso de los analistas apuntaba a una pérdida neta de 40 millones de dólares.", []],
      ["La previsión de ingresos para el año es de 240 millones de dólares.", []],
      ["La compañía podría registrar una pérdida neta de 80 millones de dólares.", []],
      ["El contrato generará ingresos de 6.700 millones de dólares durante diez años.", []],
      ["El acuerdo está valorado en 9.500 millones de dólares.", []],
      ["Al cierre del trimestre la empresa tenía 3.100 millones de dólares en efectivo.", []],
      ["El coste de los ingresos fue de 21,3 millones de dólares.", []],
      ["Los gastos operativos sumaron 35,2 millones de dólares en el trimestre.", []],
      ["La pérdida operativa fue de 30,1 millones de dólares en el trimestre.", []],
      ["El beneficio bruto fue de 23,5 millones de dólares en el trimestre.", []],
      ["La pérdida neta ajustada fue de 20,4 millones de dólares en el trimestre.", []],
      ["La pérdida por acción fue de 0,15 dólares en el segundo trimestre.", []],
      ["Las acciones de la empresa cayeron un 5 % hasta los 12,30 dólares.", []],
      ["La capitalización de la empresa es de 5.200 millones de dólares.", []],
      ["La empresa emitió bonos convertibles por valor de 1.000 millones de dólares.", []],
      ["La minera extrajo 185 bitcoines, frente a los 485 del mismo periodo del año anterior.", []],
      ["CoreWeave registró ingresos de 1.213 millones de dólares en el trimestre.", []],
      ["La pérdida no realizada por las reservas de bitcoin fue de 30 millones de dólares.", []],
      ["La deuda de la compañía asciende a 1.500 millones de dólares al final del trimestre.", []],
      ["La empresa vendió 24 millones de acciones en el trimestre.", []],
      // Another period's, told alone.
      [
        "En el segundo trimestre de 2025 los ingresos habían sido de 47,6 millones de dólares.",
        ["revenue 47.6 year before"],
      ],
      [
        "En el trimestre anterior la pérdida neta fue de 427,6 millones de dólares.",
        ["net income -427.6 quarter before"],
      ],
    ],
  },
  {
    day: "2026-02-26",
    title: "La minera de bitcoin MARA pierde dinero en el cuarto trimestre de 2025",
    sentences: [
      [
        "MARA reportó una pérdida neta de $1,710 millones en el cuarto trimestre, frente a una ganancia neta de $528.3 millones un año antes.",
        ["net income -1710", "net income 528.3 year before"],
      ],
      [
        "Los ingresos de la compañía bajaron a $202.3 millones desde $214.4 millones en el mismo trimestre de 2024.",
        ["revenue 202.3", "revenue 214.4 year before"],
      ],
      ["En el conjunto de 2025 los ingresos sumaron 907,1 millones de dólares.", ["revenue 907.1 to date"]],
      [
        "En el ejercicio 2025 la pérdida neta de la empresa fue de 1.310 millones de dólares.",
        ["net income -1310 to date"],
      ],
      ["Los ingresos fueron de 1,234 millones de dólares en el trimestre.", []],
      [
        "Las pérdidas del trimestre fueron de 1.710 millones de dólares, según informó la empresa.",
        ["net income -1710"],
      ],
    ],
  },
  {
    day: "2026-05-09",
    title: "IREN publica los resultados de su tercer trimestre fiscal de 2026",
    sentences: [
      [
        "La australiana IREN logró en su tercer trimestre fiscal unos ingresos de 144,8 millones de dólares, frente a los 184,7 millones del trimestre anterior.",
        ["revenue 144.8", "revenue 184.7 quarter before"],
      ],
      ["La nube de IA aportó 33,7 millones de dólares a los ingresos del trimestre.", ["HPC 33.7"]],
      [
        "Los ingresos por servicios de nube de IA se duplicaron hasta los 33,7 millones de dólares, mientras que los de minería de bitcoin cayeron a 111,1 millones.",
        ["HPC 33.7", "mining 111.1"],
      ],
      [
        "La pérdida neta del trimestre cerrado el 31 de marzo de 2026 fue de 247,8 millones de dólares.",
        ["net income -247.8"],
      ],
    ],
  },
];
