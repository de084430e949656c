declare const american: Readonly<Record<string, string>>;
export = american;
