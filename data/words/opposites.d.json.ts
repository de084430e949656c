declare const pairs: Readonly<Record<string, readonly string[]>>;
export = pairs;
