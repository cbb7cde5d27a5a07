/** Every page of ours says itself what it may load and whom it may tell: its own site, and Office's library where Office is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functionFiles } from '../../src/functions/files';

const source = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

const pages: Readonly<Record<string, string>> = {
  'the task pane': source('src/taskpane/taskpane.html'),
  'the workbench': source('src/workbench/workbench.html'),
  'the help': functionFiles(undefined)['help.html'] ?? '',
  'the page of the manual checks': source('test/real-host/index.html'),
};

const policyOf = (html: string): ReadonlyMap<string, readonly string[]> => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
  return new Map(
    policy.split(';').map((rule): [string, readonly string[]] => {
      const [name = '', ...allowed] = rule.trim().split(/\s+/);
      return [name, allowed];
    }),
  );
};

const OFFICE = 'https://appsforoffice.microsoft.com';

describe.each(Object.entries(pages))('%s', (name, html) => {
  const policy = policyOf(html);

  it('6.3-9: forbids all that it does not allow, other bases and forms', () => {
    const closed = ['default-src', 'base-uri', 'form-action'].map((rule) => policy.get(rule));
    expect(closed).toEqual([["'none'"], ["'none'"], ["'none'"]]);
  });

  it('6.3-9: runs scripts of files alone, none that stands in the page or in a text', () => {
    const scripts = policy.get('script-src') ?? [];
    expect(
      scripts.filter(
        (one) => one.includes('unsafe') || one.includes('*') || /^(data|blob|https?):$/.test(one),
      ),
    ).toEqual([]);
    expect(html.replace(/<script src="[^"]*"><\/script>/g, '')).not.toMatch(
      /<script|\son[a-z]+=|javascript:/i,
    );
  });

  it('6.3-9: talks to its own site alone, and loads nothing of others but the library of Office', () => {
    const hosts = [...policy.values()].flat().filter((one) => one.includes('.'));
    expect(hosts.every((one) => one === OFFICE)).toBe(true);
    expect(policy.get('connect-src') ?? ["'self'"]).toEqual(["'self'"]);
    expect([...html.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, address]) => address)).toEqual(
      name === 'the task pane' || name === 'the page of the manual checks'
        ? [`${OFFICE}/lib/1/hosted/office.js`]
        : [],
    );
  });

  it('6.3-10: may stand in a frame, as Excel shows every pane, and has no way to open another page over it', () => {
    expect(policy.has('frame-ancestors')).toBe(false);
    expect(html).not.toMatch(/X-Frame-Options|target=|<iframe|<meta http-equiv="refresh"/i);
  });
});

it('6.3-9: a policy that lets a page talk to everybody would be found', () => {
  expect(
    policyOf('<meta http-equiv="Content-Security-Policy" content="connect-src *">').get('connect-src'),
  ).toEqual(['*']);
});
