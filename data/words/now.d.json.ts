declare const table: { readonly about: string; readonly words: readonly string[] };
export = table;
