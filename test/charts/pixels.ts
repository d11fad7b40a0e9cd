import { Resvg } from "@resvg/resvg-js";

/** A PNG's pixels as RGBA rows: resvg decodes what it is shown. */
export function pixelsOf(png: Uint8Array): { width: number; height: number; pixels: Uint8Array } {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  return { width, height, pixels: new Uint8Array(new Resvg(svg).render().pixels) };
}

/** How many pixels of a rectangle, in parts of the picture, are as dark as ink. */
export function darkPixels(png: Uint8Array, [left, top, right, bottom]: [number, number, number, number]): number {
  const { width, height, pixels } = pixelsOf(png);
  let dark = 0;
  for (let y = Math.floor(top * height); y < bottom * height; y += 1) {
    for (let x = Math.floor(left * width); x < right * width; x += 1) {
      const at = (y * width + x) * 4;
      if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 300) dark += 1;
    }
  }
  return dark;
}
