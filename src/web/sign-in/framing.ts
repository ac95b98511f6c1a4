import { PAGE_HEADERS, PAGE_STYLE_SOURCE } from '../page.ts';

/** Where Microsoft Teams shows tabs, in its clouds: the only sites whose pages may hold one of these. */
const TEAMS_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.teams.microsoft.us',
].join(' ');

type Policy = { readonly style?: string; readonly scripts?: boolean };

/**
 * The headers of a page that may stand in Microsoft Teams. It loads nothing but what is named, and tells its own address to
 * itself alone; that much is needed for a form to say which page sent it.
 */
export const framedHeaders = ({
  style = PAGE_STYLE_SOURCE,
  scripts = false,
}: Policy = {}): Readonly<Record<string, string>> => {
  const loads = scripts ? "; script-src 'self'; connect-src 'self'" : '';
  const rules = `default-src 'none'; style-src ${style}${loads}; form-action 'self'; base-uri 'none'`;
  return {
    ...PAGE_HEADERS,
    'Content-Security-Policy': `${rules}; frame-ancestors ${TEAMS_HOSTS}`,
    'Referrer-Policy': 'same-origin',
  };
};
