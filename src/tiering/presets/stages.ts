import type { Criterion, ReportSpec } from '../model';
import type { Preset, PresetNeed } from './preset';
import { presetModel } from './preset-model';
import { presetReading } from './preset-reading';
import { headerFor, headerIfThere, type PresetSources } from './preset-sources';
import { stagesFound } from './words-found';

const stage: PresetNeed = { criterion: null, roles: ['stage'], orders: null };

/**
 * "How far is each client on the way to the first payment?" The stage gives a coefficient from 0.5 (interested) to 1
 * (paid), and the potential amount times it is what may be expected. The stages are those of the register's column.
 */
export const stages: Preset = {
  name: 'stages',
  needs: [stage],
  model: (sources) => {
    const { header, value } = { header: stageHeader(sources), value: headerFor(sources, 'potential-amount') };
    const coefficients = stagesFound(sources).meanings;
    return presetModel(sources, 'own', {
      criteria: [expected({ header, value, coefficients })],
      method: { kind: 'stage', header, coefficients, floors: null, source: null },
      value: value === null ? null : 'expected',
      reports: [...pipeline(sources, { header, value, coefficients })],
    });
  },
  open: (sources) => {
    const { open } = stagesFound(sources);
    return open.length === 0 ? null : { header: stageHeader(sources), words: open, toFill: 'coefficients' };
  },
};

interface StageColumns {
  readonly header: string;
  readonly value: string | null;
  readonly coefficients: Readonly<Record<string, number>>;
}

function stageHeader(sources: PresetSources): string {
  const reading = presetReading(sources, stage);
  // No orders serve this need, so it is a column.
  if (!('header' in reading)) throw new Error('a stage stands in a column');
  return reading.header;
}

function expected({ header, value, coefficients }: StageColumns): Criterion {
  return {
    id: value === null ? 'stage' : 'expected',
    reading: { kind: 'stage', header, coefficients, value },
    direction: 'more',
    scale: { kind: 'rank' },
    weight: 0,
    missing: 'skip',
  };
}

function pipeline(
  sources: PresetSources,
  { header, value, coefficients }: StageColumns,
): readonly ReportSpec[] {
  if (value === null) return [];
  const source = headerIfThere(sources, 'source');
  return [{ kind: 'pipeline', stage: header, coefficients, value, source, history: null }];
}
