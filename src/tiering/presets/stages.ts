import type { Criterion, ReportSpec } from '../model';
import type { Preset, PresetNeed } from './preset';
import { presetModel } from './preset-model';
import { presetReading } from './preset-reading';
import { headerFor, headerIfThere, type PresetSources } from './preset-sources';
import { usualStages } from './usual-stages';

const stage: PresetNeed = { criterion: null, roles: ['stage'], orders: null };

/**
 * "How far is each client on the way to the first payment?" The stage gives a coefficient from 0.5 (interested) to 1
 * (paid), and the potential amount times it is what may be expected.
 */
export const stages: Preset = {
  name: 'stages',
  needs: [stage],
  model: (sources) => {
    const { header, value } = { header: stageHeader(sources), value: headerFor(sources, 'potential-amount') };
    return presetModel(sources, 'own', {
      criteria: [expected(header, value)],
      method: { kind: 'stage', header, coefficients: usualStages, floors: null, source: null },
      value: value === null ? null : 'expected',
      reports: [...pipeline(sources, header, value)],
    });
  },
};

function stageHeader(sources: PresetSources): string {
  const reading = presetReading(sources, stage);
  // No orders serve this need, so it is a column.
  if (!('header' in reading)) throw new Error('a stage stands in a column');
  return reading.header;
}

function expected(header: string, value: string | null): Criterion {
  return {
    id: value === null ? 'stage' : 'expected',
    reading: { kind: 'stage', header, coefficients: usualStages, value },
    direction: 'more',
    scale: { kind: 'rank' },
    weight: 0,
    missing: 'skip',
  };
}

function pipeline(sources: PresetSources, stageColumn: string, value: string | null): readonly ReportSpec[] {
  if (value === null) return [];
  const source = headerIfThere(sources, 'source');
  return [{ kind: 'pipeline', stage: stageColumn, coefficients: usualStages, value, source, history: null }];
}
