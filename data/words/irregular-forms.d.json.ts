declare const forms: Readonly<Record<string, string>>;
export = forms;
