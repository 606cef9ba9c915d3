import { computed } from 'vue';
import { today, useLoaded, useRoute, useRouter } from '@jietong/web/host';
import { type Of, survey } from '../../contract';
import { figures, type Figure } from './figures';

export const GROUPS = [
  'UTILITY',
  'CATEGORY',
  'DISTRICT',
  'REPRESENTATIVE',
  'FORM',
  'QUESTIONNAIRE',
  'VERSION',
] as const;
export const PERIODS = ['DAY', 'WEEK', 'MONTH', 'QUARTER'] as const;

/** What figures are asked for; it stands in the address, so that they can be looked at again and handed on. */
export interface Wish {
  questionnaire: string;
  utility: string;
  from: string;
  to: string;
  by: (typeof GROUPS)[number];
  per: (typeof PERIODS)[number];
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const among = <T extends string>(known: readonly T[], value: unknown, otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise;

export function useWish() {
  const route = useRoute();
  const router = useRouter();
  const wish = computed<Wish>(() => ({
    questionnaire: text(route.query['questionnaire']),
    utility: text(route.query['utility']),
    from: text(route.query['from']) || today(-180),
    to: text(route.query['to']) || today(),
    by: among(GROUPS, route.query['by'], 'DISTRICT'),
    per: among(PERIODS, route.query['per'], 'MONTH'),
  }));
  const change = (part: Partial<Wish>) => void router.replace({ query: { ...wish.value, ...part } });
  return { wish, change };
}

function query({ questionnaire, utility, from, to }: Wish) {
  return { from, to, questionnaire: questionnaire || undefined, utility: utility || undefined };
}

/** Figures of one question, or of responses, in groups and along periods. */
export interface Asked {
  question: string;
  groups: Figure[];
  periods: Figure[];
  levels?: number[];
  mean?: Of<'SurveyEstimate'>;
}

type Table<C> = { question: string; cells: C[] };
type Along = 'group' | 'period';
type Read<C> = (cell: C) => { size?: number; estimate?: Of<'SurveyEstimate'>; significant?: boolean };

function asked<C extends { group?: string; period?: string; hidden: boolean }>(
  byGroup: Table<C>[],
  byPeriod: Table<C>[],
  read: Read<C>,
): Asked[] {
  return byGroup.map(({ question, cells }) => {
    const series = byPeriod.find((table) => table.question === question)?.cells ?? [];
    const drawn = (from: C[], along: Along) => figures(from, along, read);
    return { question, groups: drawn(cells, 'group'), periods: drawn(series, 'period') };
  });
}

export function useResults(wish: () => Wish) {
  const ask = async () => {
    const { by, per } = wish();
    const base = query(wish());
    const [rates, rateSeries, levels, levelSeries, scores, scoreSeries, words] = await Promise.all([
      survey.GET('/figures/responses', { params: { query: { ...base, by } } }),
      survey.GET('/figures/responses', { params: { query: { ...base, per } } }),
      survey.GET('/figures/satisfaction', { params: { query: { ...base, by } } }),
      survey.GET('/figures/satisfaction', { params: { query: { ...base, per } } }),
      survey.GET('/figures/recommendation', { params: { query: { ...base, by } } }),
      survey.GET('/figures/recommendation', { params: { query: { ...base, per } } }),
      survey.GET('/figures/words', { params: { query: base } }),
    ]);
    const satisfied = asked(levels.data?.tables ?? [], levelSeries.data?.tables ?? [], (cell) => ({
      size: cell.rated,
      estimate: cell.satisfied,
      significant: cell.change?.significant,
    }));
    return {
      least: rates.data?.least ?? 0,
      responses: asked(rates.data?.tables ?? [], rateSeries.data?.tables ?? [], (cell) => ({
        size: cell.invited,
        estimate: cell.rate,
        significant: cell.change?.significant,
      })),
      satisfaction: satisfied.map((one) => {
        const cells = levels.data?.tables.find((table) => table.question === one.question)?.cells;
        const whole = cells?.find((cell) => cell.group === undefined && cell.period === undefined);
        return { ...one, levels: whole?.levels, mean: whole?.mean };
      }),
      recommendation: asked(scores.data?.tables ?? [], scoreSeries.data?.tables ?? [], (cell) => ({
        size: cell.answered,
        estimate: cell.score,
        significant: cell.change?.significant,
      })),
      words: words.data,
    };
  };
  return useLoaded(ask, wish);
}
