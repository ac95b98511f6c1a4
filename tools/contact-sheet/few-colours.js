// Runs in a page: pictures below one another, as the numbers of few of their colours; every other has the nearest.
const loaded = async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
};

/** Rows of pictures, drawn below one another. */
const drawn = (rows) => {
  const heights = rows.map((row) => Math.max(...row.map((image) => image.height)));
  const width = Math.max(...rows.map((row) => row.reduce((sum, image) => sum + image.width, 0)));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const context = new OffscreenCanvas(width, height).getContext('2d');
  let top = 0;
  for (const [index, row] of rows.entries()) {
    let left = 0;
    for (const image of row) {
      context.drawImage(image, left, top);
      left += image.width;
    }
    top += heights[index];
  }
  return context.getImageData(0, 0, width, height);
};

globalThis.fewColours = async (rows, most) => {
  const images = await Promise.all(rows.map((row) => Promise.all(row.map(loaded))));
  const { width, height, data } = drawn(images);
  const pixels = new Uint32Array(data.buffer);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const split = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  // A rare colour that is none of the greys, such as a link's, would otherwise turn grey.
  const weight = (pixel) => counts.get(pixel) * (Math.max(...split(pixel)) - Math.min(...split(pixel)) > 120 ? 400 : 1);
  const colours = [...counts.keys()].toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
  const palette = colours.map(split);
  const apart = ([r, g, b], [x, y, z]) => (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
  const nearest = (pixel) => {
    const distances = palette.map((colour) => apart(colour, split(pixel)));
    return distances.indexOf(Math.min(...distances));
  };
  const numbers = new Map([...counts.keys()].map((pixel) => [pixel, nearest(pixel)]));
  const bytes = new Blob([Uint8Array.from(pixels, (pixel) => numbers.get(pixel))]);
  const reader = new FileReader();
  reader.readAsDataURL(bytes);
  await new Promise((done) => {
    reader.onload = done;
  });
  return { width, height, palette, numbers: reader.result.split(',')[1] };
};
