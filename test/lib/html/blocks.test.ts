import { expect, test } from "vitest";
import { HTML_LIMITS, htmlToBlocks, readHtml } from "../../../src/lib/html/index.ts";

const texts = (html: string) => htmlToBlocks(html).map((block) => (block.kind === "table" ? block.rows : block.text));
const rows = (html: string) =>
  htmlToBlocks(html).flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map((cell) => cell.text)) : [],
  );

test("paragraphs, headings and list items come in the order of the page", () => {
  const html = "<h1>Results</h1><p>Revenue was <b>$34.0 million</b>.</p><ul><li>First</li><li>Second</li></ul>tail";
  expect(htmlToBlocks(html)).toEqual([
    { kind: "heading", text: "Results", bold: true },
    { kind: "paragraph", text: "Revenue was $34.0 million.", bold: false },
    { kind: "item", text: "First", bold: false },
    { kind: "item", text: "Second", bold: false },
    { kind: "paragraph", text: "tail", bold: false },
  ]);
});

test("entities, non-breaking spaces and zero-width characters leave plain words", () => {
  expect(texts("<p>Adjusted&nbsp;EBITDA&#8203; rose&#160;&#160;to &#36;5&thinsp;million\n\n  in&shy;deed</p>")).toEqual(
    ["Adjusted EBITDA rose to $5 million indeed"],
  );
});

test("a line break of the page stays a line break", () => {
  expect(texts("<p>Riot Platforms, Inc.<br>Statements of Operations<br/>\n(in thousands)</p>")).toEqual([
    "Riot Platforms, Inc.\nStatements of Operations\n(in thousands)",
  ]);
});

test("script, style, title and whatever is hidden are not read", () => {
  const html =
    "<html><head><title>Document</title><style>p{}</style></head><body><div style='DISPLAY: none'><p>hidden</p></div>" +
    "<p hidden>no</p><script>var a = '<p>x</p>'</script><div style='display:none'><ix:header><ix:hidden>9" +
    "</ix:hidden></ix:header></div><p>seen</p></body></html>";
  expect(texts(html)).toEqual(["seen"]);
});

test("a footnote mark is not read as a digit of the figure before it", () => {
  expect(texts("<p>$87.3<sup>3</sup> million and Adjusted EBITDA<sup>(1)</sup></p>")).toEqual([
    "$87.3 million and Adjusted EBITDA",
  ]);
  const raised = '<span style="font-size:6.5pt;position:relative;top:-3.5pt">(2)</span>';
  expect(texts(`<p>Net loss${raised} of $5</p>`)).toEqual(["Net loss of $5"]);
  expect(texts("<p>the 30<sup>th</sup> of June</p>")).toEqual(["the 30th of June"]);
});

test("the cells of a table stay apart, with their spans", () => {
  const html =
    '<table><tr><th colspan="2">Revenue</th><td>$</td><td><b>240.3</b></td></tr>' +
    '<tr><td rowspan="2">HPC</td><td colspan="99999">7.3</td></tr></table>';
  expect(htmlToBlocks(html)).toEqual([
    {
      kind: "table",
      rows: [
        [
          { text: "Revenue", colspan: 2, rowspan: 1, header: true, bold: true },
          { text: "$", colspan: 1, rowspan: 1, header: false, bold: false },
          { text: "240.3", colspan: 1, rowspan: 1, header: false, bold: true },
        ],
        [
          { text: "HPC", colspan: 1, rowspan: 2, header: false, bold: false },
          { text: "7.3", colspan: 200, rowspan: 1, header: false, bold: false },
        ],
      ],
    },
  ]);
});

test("old pages that never close a cell or a row are read the same", () => {
  const html = "<TABLE><TR><TD>Revenues<TD>6,281<TD>29,255<TR><TD><FONT>Loss<TD><FONT>(8,128<TD>)</TABLE><P>after";
  expect(rows(html)).toEqual([
    ["Revenues", "6,281", "29,255"],
    ["Loss", "(8,128", ")"],
  ]);
  expect(htmlToBlocks(html).at(-1)).toMatchObject({ kind: "paragraph", text: "after" });
});

test("a table inside a cell of a layout table is a table of its own", () => {
  const html =
    "<table><tr><td>Left note</td><td><p>Above</p><table><tr><td>Revenue</td><td>5</td></tr></table>Below</td></tr></table>";
  expect(texts(html)).toEqual([
    "Left note",
    "Above",
    [[expect.objectContaining({ text: "Revenue" }), expect.objectContaining({ text: "5" })]],
    "Below",
  ]);
});

test("bullets set as a table are list items", () => {
  const html = "<table><tr><td></td><td>●</td><td>Adjusted EBITDA rose to $377.7 million.</td></tr></table>";
  expect(htmlToBlocks(html)).toEqual([{ kind: "item", text: "Adjusted EBITDA rose to $377.7 million.", bold: false }]);
});

test("bullets typed into the text are list items", () => {
  expect(htmlToBlocks("<div>&#8226;<font style='padding-left:14pt'>HPC revenue rose</font></div>")).toEqual([
    { kind: "item", text: "HPC revenue rose", bold: false },
  ]);
});

test("every block and cell is found at its place in the one text", () => {
  const html =
    "<p>Before</p><table><tr><td>Revenue</td><td></td><td>$</td><td>5</td></tr><tr><td>HPC</td><td>2</td></tr></table><p>After</p>";
  const page = readHtml(html);
  expect(page.text).toBe("Before\n\nRevenue\t$\t5\nHPC\t2\n\nAfter");
  expect(page.prose).toBe(
    "Before\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\nAfter".replace(/\n+/, "\n".repeat(page.text.length - 11)),
  );
  for (const block of page.blocks) {
    if (block.kind !== "table") expect(page.text.slice(block.start, block.end)).toBe(block.text);
    else for (const cell of block.rows.flat()) expect(page.text.slice(cell.start, cell.end)).toBe(cell.text);
  }
});

test("what nests too deep, is too long or has too many cells is left out and named", () => {
  const deep = readHtml(`<p>first</p>${"<div>".repeat(100_000)}deep`);
  expect(deep).toMatchObject({ text: "first", cut: "depth" });
  expect(readHtml("<p>abc</p><p>def</p>", { ...HTML_LIMITS, maxLength: 10 })).toMatchObject({
    text: "abc",
    cut: "length",
  });
  const many = `<table>${"<tr><td>1</td><td>2</td></tr>".repeat(50)}</table>`;
  const cut = readHtml(many, { ...HTML_LIMITS, maxPieces: 20 });
  expect(cut.cut).toBe("pieces");
  expect(cut.blocks.length).toBe(1);
});

test("broken markup never throws", () => {
  for (const html of [
    "<table><table><td>",
    "</td></tr></table>",
    "<tr><td>x",
    "<p",
    "&#xFFFFFFFF;&bogus;",
    "<table><tr><td><table></td>",
  ])
    expect(() => readHtml(html)).not.toThrow();
});

test("columns of a letter are prose, a statement with a long note below it stays a table", () => {
  const note = "This note explains at length how the company computes its measure. ".repeat(6);
  expect(htmlToBlocks(`<table><tr><td>${note}</td><td>${note}</td></tr></table>`).map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
  ]);
  const statement = `<table><tr><td>Revenue</td><td>5</td></tr><tr><td>Net loss</td><td>(2</td><td>)</td></tr><tr><td>Total</td><td>3</td></tr><tr><td colspan=2>${note}</td></tr></table>`;
  expect(htmlToBlocks(statement).map(({ kind }) => kind)).toEqual(["table"]);
});
