// Runs in the page, beside Microsoft's renderer, a Markdown library and axe.
globalThis.stage = {
  /** Draws a card as a client of this width, in pixels, and theme would. */
  show({ card, config, width, theme }) {
    const { AdaptiveCard, HostConfig } = globalThis.AdaptiveCards;
    const markdown = globalThis.markdownit();
    AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = markdown.render(text);
      result.didProcess = true;
    };
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(config);
    drawn.parse(card);
    const place = document.querySelector('#card');
    document.body.className = theme;
    place.className = theme;
    place.style.width = `${width}px`;
    place.replaceChildren(drawn.render());
  },

  /** What axe finds wrong, one line for each rule. */
  async faults() {
    const { violations } = await globalThis.axe.run('#card', { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' … ')}`);
  },

  /** What stands out of the card's sides: cut off, on a phone. */
  spills() {
    const sides = document.querySelector('#card').getBoundingClientRect();
    const parts = document.querySelectorAll('#card :is(button, input, textarea, select, p, li)');
    return [...parts]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 0 && (right > sides.right - 8 || left < sides.left + 8);
      })
      .map((part) => part.outerHTML.slice(0, 120));
  },
};
