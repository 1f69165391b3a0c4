import type Loader from 'highs';
import type { Highs, Model } from 'highs';
import type { Mip, MipAnswer, Solver } from '../core/solver.ts';

/**
 * The MIP solver HiGHS (WebAssembly), loaded when it is first needed. Neither loading nor solving throws:
 * what goes wrong is the answer. After a crash its memory cannot be trusted, so it is not asked again.
 */
export async function loadSolver(): Promise<Solver> {
  let highs: Highs;
  try {
    // The types describe the CommonJS build; Node loads the other.
    const { default: load } = (await import('highs')) as unknown as {
      default: typeof Loader.default;
    };
    highs = await load();
  } catch (error) {
    const why = shortly(error);
    return () => ({ status: 'failed', why });
  }
  let crashed: string | undefined;
  return (mip) => {
    if (crashed !== undefined) return { status: 'failed', why: crashed };
    try {
      return highs.withModel(modelOf(highs, mip), (model) => solve(highs, model, mip));
    } catch (error) {
      crashed = shortly(error);
      return { status: 'failed', why: crashed };
    }
  };
}

/** One line: the text of a WebAssembly error can hold the whole program. */
function shortly(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] as string).slice(0, 200);
}

/** No `threads` (this build has none, and refuses), no `time_limit`: an answer must not depend on the machine. */
function solve(highs: Highs, model: Model, { start, gap, nodes }: Mip): MipAnswer {
  const options = { output_flag: false, random_seed: 0, mip_rel_gap: gap, mip_max_nodes: nodes };
  model.options.set(options);
  if (start.length > 0) model.setSolution({ colValue: [...start] });
  model.run();
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: 'infeasible' };
  const optimal = status === modelStatus.optimal;
  if (!optimal && status !== modelStatus.solutionLimit)
    return { status: 'failed', why: `HiGHS model status ${status}` };
  return {
    status: optimal ? 'optimal' : 'limit',
    values: [...model.getSolution().colValue],
    bound: Number(model.info.get('mip_dual_bound')),
    nodes: Number(model.info.get('mip_node_count')),
  };
}

function modelOf(highs: Highs, { columns, rows }: Mip) {
  const { variableType } = highs.constants;
  const starts = [0];
  for (const { at } of rows) starts.push((starts.at(-1) as number) + at.length);
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.minimize,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(() => 0),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ low }) => low),
    rowUpper: rows.map(({ high }) => high),
    integrality: columns.map(({ whole }) =>
      whole ? variableType.integer : variableType.continuous,
    ),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ at }) => at),
      values: rows.flatMap(({ by }) => by),
    },
  };
}
