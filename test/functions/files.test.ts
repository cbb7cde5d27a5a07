import { functionFiles } from '../../src/functions/files';

describe('the files beside the built add-in', () => {
  it('are the metadata in four languages and the help page', () => {
    expect(Object.keys(functionFiles()).sort()).toEqual([
      'functions.es-ES.json',
      'functions.json',
      'functions.ru-RU.json',
      'functions.zh-CN.json',
      'help.html',
    ]);
  });

  it('name the place where the add-in is served, and no other', () => {
    const text = Object.values(functionFiles('https://tiers.example')).join('\n');
    expect(text.match(/https?:\/\/[^/"']+/g)?.every((origin) => origin === 'https://tiers.example')).toBe(
      true,
    );
  });
});
