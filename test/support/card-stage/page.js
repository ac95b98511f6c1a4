// Runs in the page, beside Microsoft's renderer, a Markdown library and axe.

/** The same card with ids that no other card of the page has. */
const apart = (card, mark) =>
  JSON.parse(
    JSON.stringify(card, (key, value) => {
      if (key === 'id') return `${mark}-${value}`;
      return key === 'targetElements' ? value.map((id) => `${mark}-${id}`) : value;
    }),
  );

const drawn = (card, config) => {
  const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
  const adaptive = new AdaptiveCard();
  adaptive.hostConfig = new HostConfig(config);
  adaptive.parse(card);
  return adaptive.render();
};

const cards = () => [...document.querySelectorAll('#cards > *')];
const nameOf = (part) => part.closest('#cards > *')?.dataset.card;
const named = (part) =>
  `${nameOf(part)}: ${part.outerHTML.slice(0, part.outerHTML.indexOf(' '))} ${part.textContent.slice(0, 60)}`;

/** The lines into which a text was broken, and how many characters one has. Bold and plain of one line end within few pixels. */
const brokenInto = (part) => {
  const range = document.createRange();
  range.selectNodeContents(part);
  const ends = [...range.getClientRects()].map(({ bottom }) => bottom).toSorted((one, other) => one - other);
  const lines = ends.filter((end, index) => index === 0 || end - ends[index - 1] > 8).length;
  return { lines, each: part.textContent.length / Math.max(1, lines) };
};

globalThis.stage = {
  /** Draws cards below one another as a client of this width, in pixels, and theme would. */
  show({ cards: shown, config, width, theme }) {
    const markdown = globalThis.markdownit();
    globalThis.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = markdown.render(text);
      result.didProcess = true;
    };
    document.body.className = theme;
    const places = Object.entries(shown).map(([name, card], index) => {
      const place = document.createElement('div');
      place.dataset.card = name;
      place.className = theme;
      place.style.width = `${width}px`;
      place.append(drawn(apart(card, `card${index}`), config));
      return place;
    });
    document.querySelector('#cards').replaceChildren(...places);
  },

  /** What axe finds wrong, one line for each place. Colours that the system forces are the reader's own choice. */
  async faults(colours) {
    const enabled = colours && !matchMedia('(forced-colors: active)').matches;
    const rules = { 'color-contrast': { enabled } };
    const { violations } = await globalThis.axe.run('#cards', { resultTypes: ['violations'], elementRef: true, rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ element }) => `${id}: ${named(element)}`));
  },

  /** What stands out of its card's sides, and what of a button's title does not fit into it: cut off, on a phone. */
  spills() {
    const out = (part) => {
      const sides = part.closest('#cards > *').getBoundingClientRect();
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (right > sides.right - 8 || left < sides.left + 8 || part.scrollWidth > part.clientWidth + 2);
    };
    const parts = document.querySelectorAll('#cards :is(button, button *, input, textarea, select, p, li, img)');
    const wide = cards().filter((card) => card.scrollWidth > card.clientWidth);
    return [...[...parts].filter(out), ...wide].map(named);
  },

  /** Texts so narrow that they stand as towers: three lines and more, of fewer than so many characters. */
  towers(fewest) {
    const texts = [...document.querySelectorAll('#cards :is(p, li, label)')];
    const isTower = (text) => {
      const { lines, each } = brokenInto(text);
      return lines >= 3 && each < fewest;
    };
    return texts.filter(isTower).map(named);
  },
};
