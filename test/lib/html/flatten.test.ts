import * as fc from "fast-check";
import { expect, test } from "vitest";
import { flattenHtml, readHtml } from "../../../src/lib/index.ts";

/** The page without its markup; undefined where it is left to the parser. */
function flat(html: string): string | undefined {
  const page = `>>${html}\0\0\0`;
  const codes = Uint16Array.from({ length: page.length }, (_, at) => page.charCodeAt(at));
  const end = flattenHtml(html, codes, 2, 2 + html.length);
  if (end < 0) return undefined;
  return Array.from(codes.subarray(2, end), (code) => String.fromCharCode(code)).join("");
}
const words = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => word !== "");

test("a page of plain markup loses it, and a box of the page begins a line", () => {
  expect(
    flat('<p class="a">Revenue <b>rose</b> to <a href="x?a=1&amp;b=>">$5&nbsp;million</a></p><p>on May&#160;8</p>'),
  ).toBe("\nRevenue rose to $5\u00a0million\n\non May\u00a08\n");
  expect(flat("Tera<i></i>Wulf &amp; Co &lt;b&gt; caf&eacute; 3 < 4 & 5<!-- no > text --><br/>end")).toBe(
    "TeraWulf & Co <b> café 3 < 4 & 5\nend",
  );
  expect(flat("<iframe src=x></iframe><script>var a = 1;</script><img style='display:none'>a")).toBe("a");
});

test.each([
  "<p hidden>x</p>",
  "<span style='DISPLAY:none'>x</span>",
  '<span style="vertical-align: super">2</span>',
  "$5<sup>1</sup>",
  "<table><tr><td>Revenue</td></tr></table>",
  "<script>if (a < b) x('<p>')</script>",
  "<iframe>shown</iframe>",
  "in&shy;deed",
  "&#130;",
  "<pre>Revenue    $5    $6\nNet loss   $1  $2</pre>",
  "&copy 2026",
  "<p",
  "<p title='x>",
  '<p ="x>y">z',
  "<!-- never closed",
  "<!doctype html>",
  "Revenue | $5 | $6",
])("what only a parser can tell is left to it: %s", (html) => {
  expect(flat(`<p>a</p>${html}`)).toBeUndefined();
});

const PIECES = [
  ..."Revenue rose|TeraWulf|$34.0 million|“we”|naïve|業績|\n|\t|.|...|  |-".split("|"),
  ..."<p>|</p>|<b>|</b>|<br>|<li>|</li>|</div>|<div class=a>|<h2 id='x>y'>|</h2>|<P>|</ p>|</>|<|>|< b>".split("|"),
  ...'<a href="a?b=c&d=e" title=\'>\'>|</a>|<img alt="a>b"/>|<p a=b=c>|<p/ a>|<p a= \'b\'c>|<p =">">|<p a\n=\nb>'.split(
    "|",
  ),
  ..."<!-- a -->|<!-->|<!--->|<!--a--!>|<!a>|<?a>|<![CDATA[a]]>|<script>|</script>|<style>|</style>|<iframe>|</iframe>".split(
    "|",
  ),
  ..."&amp;|&nbsp;|&#8217;|&rsquo;|&eacute;|&shy;|&amp|&copy|&|&#|&#x41;|&#65;|&#0;|&unknown;|&lt;b&gt;".split("|"),
  ...'<span style=\'display:none\'>|<span style=\'float:left;width:50%\'>|</span>|<p hidden>|<sup>|</sup>|<pre>|</pre>|<svg>|<svg width="4"><path d="M1 2"/><g></g></svg>|<svg><p></svg>|<path>|<form>|</form>|<button>|</button>|<center>|</center>|</img>|</hr>|&#x1f600;|&#8203;|<blockquote style="position:relative;top:-2px">|<dd>|<dt>|<details>|<h3>|</h3>'.split(
    "|",
  ),
  ..."<table>|<tr>|<td>|</td>|</tr>|</table>|\u00ad|\u200b|\u2028|\u00a0|\u3000|<svg>|</svg>|<title>|</title>".split(
    "|",
  ),
];

test("whatever is strewn into a page, the words are those that the parser gives, or it is left to the parser", () => {
  const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));
  let told = 0;
  fc.assert(
    fc.property(page, (html) => {
      const text = flat(html);
      if (text === undefined) return;
      told++;
      // Bullets and lines of nothing but marks are the parser's business.
      const bare = (one: string) => words(one).filter((word) => /[\p{L}\p{N}]/u.test(word));
      expect(bare(text)).toEqual(bare(readHtml(html).text));
    }),
    { numRuns: 4_000 },
  );
  expect(told).toBeGreaterThan(100);
});
