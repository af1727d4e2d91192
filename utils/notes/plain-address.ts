/** Makes one of the many addresses under which one story is read. */

/** Parameters that tell where a reader came from, or which form of the story they get, and never which story. */
const NO_STORY =
  /^(?:utm_\w+|at_\w+|pk_\w+|gaa_\w+|_ga|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|mc_[ce]id|igshid?|igsh|cmpid|cmp|ocid|ref_src|ref_url|smid|smtyp|ito|xtor|wt_mc|amp|amp_\w+|usqp|outputtype|__twitter_impression|guccounter|guce_\w+)$/i;
/** Parts of a host that name a form of a site: for phones, or for a cache. */
const FORM_OF_HOST = /^(?:www\d?|m|mobile|mobil|amp)$/;
/** The file a folder stands for. */
const FOLDER_FILE = /\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i;
const AMP_ENDING = /(?<=.)(?:\/amp(?:\.html?)?|\.amp)$/i;
const AMP_IN_NAME = /\.amp(?=\.html?$)/i;
const AMP_BEGINNING = /^\/amp(?=\/.)/i;
/** A story in a cache of AMP pages: the story's own address follows, after `s/` where it is a secure one. */
const AMP_CACHE = /^\/(?:amp|c|v|i|wp)\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/;
const AMP_CACHE_HOST = /(?:^|\.)(?:google\.[a-z.]+|cdn\.ampproject\.org|bing-amp\.com)$/;

/**
 * One form for all addresses of a story: without scheme, fragment, tracking parameters, and what only tells a page for phones
 * or an AMP page from the page itself. What is no http(s) address is returned as it is.
 */
export function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = outOfCache(new URL(address));
  if (!/^https?:$/.test(url.protocol)) return address;
  for (const name of [...url.searchParams.keys()]) {
    if (NO_STORY.test(name)) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  return `${plainHost(url.host)}${plainPath(url.pathname)}${url.search}`;
}

function outOfCache(url: URL): URL {
  const cached = AMP_CACHE_HOST.test(url.hostname) && AMP_CACHE.exec(url.pathname);
  if (!cached) return url;
  const address = `https://${cached[1]}${cached[2] ?? '/'}${url.search}`;
  return URL.canParse(address) ? new URL(address) : url;
}

/** The host without parts that name a form of the site, as long as a name of two parts is left: `en.m.site.org` is `en.site.org`. */
function plainHost(host: string): string {
  const parts = host.split('.');
  const isForm = (part: string, index: number) =>
    FORM_OF_HOST.test(part) && index <= 1 && parts.length - index > 2;
  const plain = parts.filter((part, index) => !isForm(part, index));
  return plain.length >= 2 ? plain.join('.') : host;
}

function plainPath(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  const plain = trimmed
    .replace(AMP_IN_NAME, '')
    .replace(AMP_ENDING, '')
    .replace(AMP_BEGINNING, '')
    .replace(FOLDER_FILE, '');
  return plain.replace(/\/+$/, '');
}
