import { fileURLToPath } from "node:url";
import type { EChartsCoreOption } from "echarts/core";
import { textWidth } from "./measure.ts";

export const WIDTH = 960;
export const HEIGHT = 540;
/** Twice as many pixels as units: sharp on a phone. */
const PIXEL_RATIO = 2;
export const FONT = "Inter";

const FONT_FILES = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"].map((name) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${name}`)),
);

let engine: Promise<(option: EChartsCoreOption) => string> | undefined;

/** Loaded at the first chart, for a third of a second and much memory are not everybody's to pay. */
async function loadEngine() {
  const [echarts, { BarChart, LineChart }, components, { SVGRenderer }] = await Promise.all([
    import("echarts/core"),
    import("echarts/charts"),
    import("echarts/components"),
    import("echarts/renderers"),
  ]);
  const { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } = components;
  echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, SVGRenderer]);
  // Without a canvas the engine guesses widths, and legends and labels touch.
  echarts.setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, font) }) });
  return (option: EChartsCoreOption): string => {
    const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
    try {
      chart.setOption({ animation: false, backgroundColor: "#ffffff", textStyle: { fontFamily: FONT }, ...option });
      return chart.renderToSVGString();
    } finally {
      chart.dispose();
    }
  };
}

/** A chart as SVG text. */
export async function renderSvg(option: EChartsCoreOption): Promise<string> {
  engine ??= loadEngine();
  return (await engine)(option);
}

/** SVG to PNG with the font that comes with the project: the machine's own fonts may be none at all. */
export async function renderPng(option: EChartsCoreOption): Promise<Uint8Array> {
  const [svg, { Resvg }] = await Promise.all([renderSvg(option), import("@resvg/resvg-js")]);
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: WIDTH * PIXEL_RATIO },
    font: { fontFiles: FONT_FILES, loadSystemFonts: false, defaultFontFamily: FONT },
  });
  return new Uint8Array(image.render().asPng());
}
