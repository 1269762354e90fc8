/** C0 and C1 controls but line feed and tab. They show nothing; a terminal obeys them. ECMA-48, 5.2 and 5.3 */
const CONTROLS = /[^\P{Cc}\n\t]/gu;

/** Text without control characters, which stand in a file as they are, and in YAML also as `"\e"`. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}
