import { words } from '../words/words.ts';
import { html } from './html.ts';
import type { MinutesDocument } from './present-minutes.ts';

const NAMESPACES = {
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/**
 * What the file says of itself, written here because docx knows no language of a file, and dates it by the clock. The
 * organisation and the partnership made the minutes; no person is named.
 */
export const wordProperties = (minutes: MinutesDocument) => {
  const { properties } = words().minutes;
  const makers = [minutes.organisation, minutes.partnership].filter((name) => name !== '').join(', ');
  const data = html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="${NAMESPACES.cp}" xmlns:dc="${NAMESPACES.dc}" xmlns:dcterms="${NAMESPACES.dcterms}" xmlns:xsi="${NAMESPACES.xsi}">
<dc:title>${minutes.title}</dc:title>
<dc:subject>${properties.subject(minutes)}</dc:subject>
<dc:creator>${makers}</dc:creator>
<cp:keywords>${properties.keywords(minutes.briefing)}</cp:keywords>
<dc:description>${minutes.closing}</dc:description>
<dc:language>${words().locale}</dc:language>
<cp:lastModifiedBy>${makers}</cp:lastModifiedBy>
<dcterms:created xsi:type="dcterms:W3CDTF">${minutes.madeAt}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">${minutes.madeAt}</dcterms:modified>
</cp:coreProperties>
`.markup;
  return { path: 'docProps/core.xml', data };
};
