// The page of the manual checks: every answer of the host is printed, errors too. Nothing of this is shipped.
import { Utilities } from '@microsoft/office-js-helpers';
import { checks, type Check } from './checks';
import { facts } from './facts';

function say(title: string, answer: unknown): void {
  const said = document.getElementById('said');
  if (said === null) throw new Error('The page has no place for answers.');
  said.textContent += `${title}\n${JSON.stringify(answer, null, 2)}\n\n`;
}

async function perform(check: Check): Promise<void> {
  const title = `${check.number}. ${check.title}`;
  try {
    say(title, await check.run());
  } catch (fault) {
    Utilities.log(fault instanceof Error ? fault : String(fault));
    const { code, debugInfo } = fault as { readonly code?: unknown; readonly debugInfo?: unknown }; // Office's errors carry more than Error
    say(`${title}: refused`, { fault: String(fault), code, debugInfo });
  }
}

function showButtons(): void {
  for (const check of checks) {
    const button = document.createElement('button');
    button.textContent = `${check.number}. ${check.title}`;
    button.addEventListener('click', () => void perform(check));
    document.getElementById('checks')?.append(button);
  }
}

// Checklist 5: whatever Office.js does that the policy of the page forbids.
document.addEventListener('securitypolicyviolation', (event) => {
  const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
  say('Policy violated', { violatedDirective, blockedURI, sourceFile, lineNumber });
});

void Office.onReady().then(({ host }) => {
  // Null in a plain browser, whatever its type says.
  if (String(host) === 'null')
    return say('Not in Office', { host: Utilities.host, platform: Utilities.platform });
  say('This host', facts());
  showButtons();
});
