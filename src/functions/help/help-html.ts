import { anchor } from './anchor';
import type { ExampleHelp, FunctionHelp } from './function-help';
import { functionsHelp } from './functions-help';
import { languages, type Language } from './languages';
import { localFormula } from './local-formula';
import { pageWords } from './page-words';
import { sampleRegister } from './sample-register';

/** The names people know their language by. */
const languageNames: Readonly<Record<Language, string>> = {
  'en-US': 'English',
  'ru-RU': 'Русский',
  'es-ES': 'Español',
  'zh-CN': '中文',
};

/**
 * The page that every help link opens: all cell functions in all languages, without scripts or other files.
 * Each language has its anchor ("ru-RU"), each function in it too ("TIER", "TIER-ru-RU").
 */
export function helpHtml(): string {
  const links = languages.map(
    (language) => `<a href="#${language}" lang="${language}">${languageNames[language]}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${pageWords.title['en-US']}</title>
<style>${pageStyle}</style>
</head>
<body>
<nav>${links.join(' · ')}</nav>
${languages.map(languageSection).join('\n')}
</body>
</html>
`;
}

const pageStyle = `
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 "Segoe UI", system-ui, sans-serif; }
section { border-top: 1px solid; margin-top: 2rem; }
code { font-family: Consolas, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.2rem 0.6rem; text-align: start; }
`;

function languageSection(language: Language): string {
  return `<section id="${language}" lang="${language}">
<h1>${escapeHtml(pageWords.title[language])}</h1>
<p>${escapeHtml(pageWords.intro[language])}</p>
<p>${escapeHtml(pageWords.pane[language])}</p>
<h2>${escapeHtml(pageWords.sample[language])}</h2>
${sampleTable(language)}
<p>${escapeHtml(pageWords.separators[language])}</p>
${functionsHelp.map((help) => functionArticle(help, language)).join('\n')}
</section>`;
}

function sampleTable(language: Language): string {
  const rows = sampleRegister.values.map((value, index) => {
    const shown = value === null ? pageWords.blank[language] : String(value);
    const client = `${sampleRegister.client[language]} ${index + 1}`;
    return `<tr><th>${index + sampleRegister.firstRow}</th><td>${client}</td><td>${shown}</td></tr>`;
  });
  const heads = `<tr><th>1</th><th>${sampleRegister.client[language]}</th><th>${sampleRegister.revenue[language]}</th></tr>`;
  return `<table>
<tr><th></th><th>A</th><th>B</th></tr>
${heads}
${rows.join('\n')}
</table>`;
}

function functionArticle(help: FunctionHelp, language: Language): string {
  const listed = help.parameters.map(({ names, optional, description }) => {
    const mark = optional ? ` (${pageWords.optional[language]})` : '';
    return `<li><code>${names[language]}</code>${mark}: ${escapeHtml(description[language])}</li>`;
  });
  const notes = help.notes.map((note) => `<li>${escapeHtml(note[language])}</li>`);
  return `<article id="${anchor(help.id, language)}">
<h2>${help.id}</h2>
<p>${escapeHtml(help.description[language])}</p>
<p><code>${escapeHtml(signature(help, language))}</code></p>
<h3>${pageWords.arguments[language]}</h3>
<ul>
${listed.join('\n')}
</ul>
<h3>${pageWords.examples[language]}</h3>
${help.examples.map((example) => exampleParagraph(example, language)).join('\n')}
<h3>${pageWords.notes[language]}</h3>
<ul>
${notes.join('\n')}
</ul>
</article>`;
}

function signature(help: FunctionHelp, language: Language): string {
  const names = help.parameters.map(({ names, optional }) =>
    optional ? `[${names[language]}]` : names[language],
  );
  return localFormula(`=${help.id}(${names.join(', ')})`, language);
}

function exampleParagraph(example: ExampleHelp, language: Language): string {
  const answers = example.answers.map((answer) => (answer === '' ? pageWords.blank[language] : answer));
  const formula = example.formula.replaceAll(sampleRegister.header, sampleRegister.revenue[language]);
  return `<p><code>${escapeHtml(localFormula(formula, language))}</code><br>
${escapeHtml(example.remark[language])}<br>
→ ${escapeHtml(answers.join(', '))}</p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
