/** Writes inline XBRL as filers do: what the tests of this folder share. Figures of MARA's 10-Q for Q2 2023. */

export interface Fixture {
  id: string;
  start?: string;
  end: string;
  dimensions?: [axis: string, member: string][];
}

const period = ({ start, end }: Fixture): string =>
  start
    ? `<xbrli:startDate>${start}</xbrli:startDate><xbrli:endDate>${end}</xbrli:endDate>`
    : `<xbrli:instant>${end}</xbrli:instant>`;

export const context = (fixture: Fixture): string => {
  const members = (fixture.dimensions ?? [])
    .map(([axis, member]) => `<xbrldi:explicitMember dimension="${axis}">${member}</xbrldi:explicitMember>`)
    .join("");
  return (
    `<xbrli:context id="${fixture.id}"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0001507605` +
    `</xbrli:identifier>${members ? `<xbrli:segment>${members}</xbrli:segment>` : ""}</xbrli:entity>` +
    `<xbrli:period>${period(fixture)}</xbrli:period></xbrli:context>`
  );
};

export const UNITS =
  '<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>' +
  '<xbrli:unit id="shares"><xbrli:measure>xbrli:shares</xbrli:measure></xbrli:unit>' +
  '<xbrli:unit id="perShare"><xbrli:divide><xbrli:unitNumerator><xbrli:measure>iso4217:USD</xbrli:measure>' +
  "</xbrli:unitNumerator><xbrli:unitDenominator><xbrli:measure>xbrli:shares</xbrli:measure>" +
  "</xbrli:unitDenominator></xbrli:divide></xbrli:unit>";

/** A tagged figure; attributes over the common ones of thousands of dollars. */
export const fact = (name: string, contextRef: string, text: string, more = ""): string =>
  `<ix:nonFraction name="${name}" contextRef="${contextRef}" unitRef="usd" scale="3" decimals="-3" ` +
  `format="ixt:num-dot-decimal" ${more}>${text}</ix:nonFraction>`;

export const REVENUE = "us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax";

export const Q2 = { id: "q2", start: "2023-04-01", end: "2023-06-30" };
export const H1 = { id: "h1", start: "2023-01-01", end: "2023-06-30" };
export const Q2_BEFORE = { id: "q2-2022", start: "2022-04-01", end: "2022-06-30" };

export const filing = (contexts: Fixture[], body: string): string =>
  '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><body><div style="display:none"><ix:header><ix:hidden>' +
  '<ix:nonNumeric contextRef="h1" name="dei:EntityCentralIndexKey">0001507605</ix:nonNumeric></ix:hidden>' +
  `<ix:resources>${contexts.map(context).join("")}${UNITS}</ix:resources></ix:header></div>${body}</body></html>`;
