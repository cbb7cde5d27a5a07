/** @jest-environment jsdom */
import { functionFiles } from '../../src/functions/files';
import { functionsHelp } from '../../src/functions/help/functions-help';
import { languages } from '../../src/functions/help/languages';
import {
  attribute,
  childNamed,
  childNames,
  elementNamed,
  elementsNamed,
  localised,
  pictureSize,
  readManifest,
} from './manifest';

const manifest = readManifest();
const origin = 'https://localhost:3000';
const [defaultLanguage, ...otherLanguages] = languages;
const resources = ['Image', 'Url', 'String'].flatMap((kind) =>
  elementsNamed(elementNamed(manifest, 'Resources'), kind),
);
const resourceIds = resources.map((resource) => attribute(resource, 'id'));
const resids = Array.from(manifest.querySelectorAll('[resid]'), (element) => attribute(element, 'resid'));

/** The value of the resource that an element of the manifest points to. */
function resourceOf(element: Element): string {
  const resource = resources.find((candidate) => attribute(candidate, 'id') === attribute(element, 'resid'));
  if (resource === undefined) throw new Error(`No resource ${attribute(element, 'resid')}`);
  return attribute(resource, 'DefaultValue');
}

describe('the manifest as a whole', () => {
  it('is well-formed and of the latest schema for a pane', () => {
    expect(manifest.querySelector('parsererror')).toBeNull();
    expect(manifest.documentElement.namespaceURI).toBe(
      'http://schemas.microsoft.com/office/appforoffice/1.1',
    );
    expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  });

  it('has its elements in the order of the schema', () => {
    expect(childNames(manifest.documentElement)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it.each([
    ['VersionOverrides', ['Hosts', 'Resources']],
    ['AllFormFactors', ['ExtensionPoint']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['Group', ['Label', 'Icon', 'Control']],
    ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Supertip', ['Title', 'Description']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('has the parts of %s in the order of the schema', (name, parts) => {
    expect(childNames(elementNamed(manifest, name))).toEqual(parts);
  });

  it('has the runtime first in the host', () => {
    const host = elementsNamed(elementNamed(manifest, 'VersionOverrides'), 'Host')[0];
    expect(host && childNames(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
  });

  it('has a GUID, and a version of four numbers that is at least 1', () => {
    expect(elementNamed(manifest, 'Id').textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(elementNamed(manifest, 'Version').textContent).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
  });

  it('asks for no more than reading and writing the document', () => {
    expect(elementNamed(manifest, 'Permissions').textContent).toBe('ReadWriteDocument');
  });

  it('asks for the shared runtime and for ExcelApi 1.9, nothing newer', () => {
    const sets = elementsNamed(elementNamed(manifest, 'Requirements'), 'Set');
    expect(sets.map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['SharedRuntime', '1.1'],
      ['ExcelApi', '1.9'],
    ]);
  });

  it('is for Excel alone', () => {
    const hosts = elementsNamed(manifest, 'Host').map(
      (host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'),
    );
    expect(hosts).toEqual(['Workbook', 'Workbook']);
  });
});

describe('the resources of the manifest', () => {
  it('are all there that are pointed to', () => {
    expect(resids.filter((resid) => !resourceIds.includes(resid))).toEqual([]);
  });

  it('are all used, each declared once', () => {
    expect(resourceIds.filter((id) => !resids.includes(id))).toEqual([]);
    expect(new Set(resourceIds).size).toBe(resourceIds.length);
  });

  it('have ids of at most 32 characters', () => {
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['DisplayName', 125],
    ['Description', 250],
    ['ShortStrings', 125],
    ['LongStrings', 250],
    ['Urls', 2048],
  ])('%s keep within %i characters', (name, most) => {
    const [element] = elementsNamed(manifest, name);
    const texts = element === undefined ? [] : [element, ...elementsNamed(element, '*')];
    const values = texts.flatMap((text) => [text.getAttribute('DefaultValue'), text.getAttribute('Value')]);
    const lengths = values.flatMap((value) => (value === null ? [] : [value.length]));
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.min(...lengths)).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
  });

  it('live at one place, reached by https', () => {
    const values = Array.from(manifest.querySelectorAll('[DefaultValue], [Value]'), (element) =>
      String(element.getAttribute('DefaultValue') ?? element.getAttribute('Value')),
    );
    const addresses = values.filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(elementsNamed(manifest, 'AppDomain')).toEqual([]);
  });
});

describe('the languages of the manifest', () => {
  const texts = [
    childNamed(manifest.documentElement, 'DisplayName'),
    childNamed(manifest.documentElement, 'Description'),
    ...elementsNamed(elementNamed(manifest, 'Resources'), 'String'),
  ];

  it('start from the first language of the help', () => {
    expect(elementNamed(manifest, 'DefaultLocale').textContent).toBe(defaultLanguage);
  });

  it.each(texts.map((text) => [text.getAttribute('id') ?? text.localName, text] as const))(
    '%s is there in every language, and no other',
    (_name, text) => {
      expect(Array.from(localised(text).keys())).toEqual(['', ...otherLanguages]);
      expect(new Set(localised(text).values()).size).toBe(languages.length);
    },
  );

  it('have the files of the functions that the build writes', () => {
    const metadata = resources.find((resource) => attribute(resource, 'id') === 'Functions.Metadata.Url');
    const files = Array.from(metadata === undefined ? [] : localised(metadata).values());
    expect(files).toHaveLength(languages.length);
    for (const file of files) expect(Object.keys(functionFiles())).toContain(file.replace(`${origin}/`, ''));
  });

  it('have their part of the help page', () => {
    const help = functionFiles()['help.html'] ?? '';
    const addresses = elementsNamed(manifest, 'SupportUrl').flatMap((element) =>
      Array.from(localised(element)),
    );
    expect(addresses).toHaveLength(languages.length);
    for (const [locale, address] of addresses) {
      expect(address).toBe(`${origin}/help.html${locale === '' ? '' : `#${locale}`}`);
      if (locale !== '') expect(help).toContain(`id="${locale}"`);
    }
  });
});

describe('the pictures of the manifest', () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

  it.each(elementsNamed(manifest, 'Icon').map((icon) => [icon.parentElement?.localName, icon] as const))(
    'of the %s are there in every size, with exactly those pixels',
    (_owner, icon) => {
      const images = elementsNamed(icon, 'Image');
      expect(images.map((image) => Number(attribute(image, 'size')))).toEqual(sizes);
      for (const image of images) {
        const size = Number(attribute(image, 'size'));
        expect(pictureSize(resourceOf(image))).toEqual({ width: size, height: size });
      }
    },
  );

  it('for lists of add-ins have 32 and 64 pixels', () => {
    const size = (name: string) => pictureSize(attribute(elementNamed(manifest, name), 'DefaultValue'));
    expect(size('IconUrl')).toEqual({ width: 32, height: 32 });
    expect(size('HighResolutionIconUrl')).toEqual({ width: 64, height: 64 });
  });
});

describe('the runtime of the manifest', () => {
  const page = 'Taskpane.Url';

  it('is one for the pane, the ribbon and the functions, and stays', () => {
    const runtime = elementNamed(manifest, 'Runtime');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    const users = [
      runtime,
      elementNamed(manifest, 'FunctionFile'),
      elementNamed(elementNamed(manifest, 'Page'), 'SourceLocation'),
      elementNamed(elementNamed(manifest, 'Action'), 'SourceLocation'),
    ];
    expect(users.map((user) => attribute(user, 'resid'))).toEqual([page, page, page, page]);
    expect(resourceOf(runtime)).toBe(
      attribute(elementNamed(elementNamed(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'),
    );
  });

  it('opens the pane by one button on the Home tab, without an id of its own for the pane', () => {
    expect(attribute(elementNamed(manifest, 'OfficeTab'), 'id')).toBe('TabHome');
    expect(elementNamed(manifest, 'Action').getAttribute('xsi:type')).toBe('ShowTaskpane');
    expect(elementsNamed(manifest, 'TaskpaneId')).toEqual([]);
  });

  it('gives the functions their bare names', () => {
    expect(elementsNamed(manifest, 'Namespace')).toEqual([]);
  });
});

describe('the functions of the manifest', () => {
  it('are associated in code, exactly those of the metadata', async () => {
    const associated: string[] = [];
    const host = { CustomFunctions: { associate: (id: string) => associated.push(id) } };
    Object.assign(globalThis, host);
    await import('../../src/entries/functions');
    expect(associated).toEqual(functionsHelp.map((help) => help.id));
  });
});
