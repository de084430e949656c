declare const months: Readonly<Record<string, readonly string[]>>;
export = months;
