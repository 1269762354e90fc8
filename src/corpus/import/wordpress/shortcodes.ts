import type { Removed } from "../furniture/patterns.ts";

/** Of WordPress itself, and the prefixes of the page builders. https://codex.wordpress.org/Shortcode */
const CORE =
  /^(?:gallery|audio|video|playlist|embed|caption|wp_caption|contact-form-7|toc|ez-toc|button|spoiler|accordion|tabs?|column|row|sc)$/;
const BUILDER =
  /^(?:vc_|et_pb_|fusion_|av_|su_|tie_|td_|fl_|mk_|cs_|x_|us_|dt_|elementor|wp|rev_slider|nextpage|amazon|borlabs)/;

const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:\s+[^\]\n<>]*)?)(\/?)\]/gi;

/** Takes shortcodes out of a post and leaves what stands between them. "[sic]" and "[1]" are the author's words. */
export function removeShortcodes(content: string): { content: string; removed: Removed[] } {
  const removed: Removed[] = [];
  const closed = new Set(
    Array.from(content.matchAll(/\[\/([a-z][a-z0-9_-]*)\]/gi), (match) => match[1]?.toLowerCase()),
  );
  const captions = content.replace(
    /\[(?:wp_)?caption[^\]]*\]([^]*?)\[\/(?:wp_)?caption\]/gi,
    (_, inner: string) => caption(inner),
  );
  const left = captions.replace(SHORTCODE, (code, slash: string, name: string, attributes: string) => {
    const known = CORE.test(name) || BUILDER.test(name) || closed.has(name.toLowerCase());
    if (!known && !/\s\w[\w-]*=/.test(attributes)) return code;
    if (slash === "") removed.push({ kind: "shortcode", text: code });
    return "\n\n";
  });
  return { content: left, removed };
}

/** The picture goes, its caption stays, as on a saved page. */
function caption(inner: string): string {
  return `\n\n${inner.replace(/<\/?a\b[^>]*>|<img\b[^>]*>/gi, "").trim()}\n\n`;
}
