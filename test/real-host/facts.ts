import { Utilities } from '@microsoft/office-js-helpers';

const requirementSets: readonly (readonly [name: string, versions: readonly string[]])[] = [
  ['ExcelApi', ['1.9', '1.10', '1.11', '1.12', '1.13', '1.14', '1.16', '1.17', '1.18', '1.19', '1.20']],
  ['SharedRuntime', ['1.1', '1.2']],
  ['CustomFunctionsRuntime', ['1.1', '1.2', '1.3', '1.4', '1.5']],
];

/** What the host says of itself before anything is asked of the workbook. */
export function facts(): Readonly<Record<string, unknown>> {
  const { context } = Office;
  return {
    host: Utilities.host,
    platform: Utilities.platform,
    isAddin: Utilities.isAddin,
    diagnostics: context.diagnostics,
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
    // Checklist 6: missing on some platforms, whatever its type says.
    officeTheme: context.officeTheme,
    supported: requirementSets.map(([name, versions]) => [
      name,
      versions.filter((version) => context.requirements.isSetSupported(name, version)),
    ]),
    userAgent: navigator.userAgent,
    paneWidth: document.documentElement.clientWidth,
  };
}
