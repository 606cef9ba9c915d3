/** The skills that are named in a text, each once. */
export function skillsIn(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).map((one) => one.toUpperCase()))].filter(Boolean);
}
