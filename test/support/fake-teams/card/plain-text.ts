const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** Stands for an escaped character while markdown is taken off; from a range that no text uses. */
const PRIVATE = 0xf000;

/**
 * What a TextBlock's markdown looks like once rendered. Cards know bold, italics, lists and links:
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
export const plain = (markdown: string): string =>
  shown(
    guarded(markdown)
      .replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
      .replace(/(?<![\w*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\w*])/g, '$2'),
  );

/** `\*` is a star, not markdown. */
const guarded = (markdown: string): string =>
  markdown.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) =>
    String.fromCharCode(PRIVATE + character.charCodeAt(0)),
  );

const shown = (text: string): string =>
  text
    .replace(/[\uf000-\uf0ff]/g, (guard) => String.fromCharCode(guard.charCodeAt(0) - PRIVATE))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (entity, name: string) => ENTITIES[name] ?? entity);
