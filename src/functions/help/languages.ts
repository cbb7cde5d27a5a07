/** The languages of the help, as Excel names them; the first is the one all others fall back to. */
export const languages = ['en-US', 'ru-RU', 'es-ES', 'zh-CN'] as const;

export type Language = (typeof languages)[number];

/** One text in every language: forgetting a language does not compile. */
export type InLanguages = Readonly<Record<Language, string>>;
