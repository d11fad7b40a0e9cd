import { expect, it } from "vitest";
import { figuresOf } from "./read.ts";

it("a text's own word for its dollars is heard in four languages", () => {
  const canadian = ["total_revenue 43.8 CAD current"];
  expect(
    figuresOf(
      "Hut 8 annonce ses résultats du deuxième trimestre 2022",
      "Le mineur de bitcoins a réalisé un chiffre d'affaires de 43,8 millions de dollars. Tous les chiffres en dollars sont exprimés en dollars canadiens, sauf indication contraire.",
    ),
  ).toEqual(canadian);
  expect(
    figuresOf(
      "Hut 8 publica sus resultados del segundo trimestre de 2022",
      "La minera de bitcoin ingresó 43,8 millones de dólares. Todas las cifras están expresadas en dólares canadienses.",
    ),
  ).toEqual(canadian);
  expect(
    figuresOf(
      "Hut 8 divulga resultados do segundo trimestre de 2022",
      "A mineradora de bitcoin teve receita de 43,8 milhões de dólares. Todos os montantes estão expressos em dólares canadenses.",
    ),
  ).toEqual(canadian);
  // "miner di bitcoin" is the company, and no mining revenue.
  expect(
    figuresOf(
      "Hut 8, risultati del secondo trimestre 2022",
      "Il miner di bitcoin ha registrato ricavi per 43,8 milioni di dollari. Tutti gli importi sono espressi in dollari canadesi.",
    ),
  ).toEqual(canadian);
});

it("a Spanish loss that something came from stays a loss", () => {
  const title = "Bitfarms informa resultados del tercer trimestre de 2021";
  const turned = ["net_income -4.8 USD prior_year", "net_income 23.7 USD current"];
  expect(
    figuresOf(
      title,
      "La minera de bitcoin logró ganancias netas de $23,7 millones, un incremento de una pérdida neta de $4,8 millones en el tercer trimestre de 2020.",
    ),
  ).toEqual(turned);
  expect(
    figuresOf(
      title,
      "La minera de bitcoin pasó de una pérdida de $4,8 millones a un beneficio neto de $23,7 millones.",
    ),
  ).toEqual(turned);
  expect(
    figuresOf(
      title,
      "El EBITDA ajustado de la minera de bitcoin fue de 31 millones de dólares, viniendo de una pérdida de 2 millones.",
    ),
  ).toEqual(["adjusted_ebitda -2 USD prior_year", "adjusted_ebitda 31 USD current"]);
});

it("French names adjusted EBITDA in its own words", () => {
  const title = "Hut 8 annonce ses résultats du deuxième trimestre 2022";
  const adjusted = ["adjusted_ebitda 6.8 USD current"];
  expect(
    figuresOf(
      title,
      "Le résultat d’exploitation avant amortissements ajusté(i) du mineur a atteint 6,8 millions de dollars.",
    ),
  ).toEqual(adjusted);
  expect(
    figuresOf(
      title,
      "Le bénéfice avant intérêts, impôts et amortissements ajusté du mineur a atteint 6,8 millions de dollars.",
    ),
  ).toEqual(adjusted);
});
