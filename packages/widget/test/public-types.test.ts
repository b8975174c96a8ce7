import type * as wire from '@wipeboard/shared';
import { expectTypeOf, it } from 'vitest';
import type * as contract from '../src/contract.ts';
import type * as published from '../src/public-types.ts';

it("publishes types that are the wire's own (checked by tsc)", () => {
  expectTypeOf<published.Kind>().toEqualTypeOf<wire.Kind>();
  expectTypeOf<published.Tone>().toEqualTypeOf<wire.Tone>();
  expectTypeOf<published.Metric>().toEqualTypeOf<wire.Metric>();
  expectTypeOf<published.Rating>().toEqualTypeOf<wire.Rating>();
  expectTypeOf<published.Receipt>().toEqualTypeOf<wire.Receipt>();
  expectTypeOf<published.Options>().toEqualTypeOf<contract.Options>();
  expectTypeOf<published.Prefill>().toEqualTypeOf<contract.Prefill>();
  expectTypeOf<wire.ErrorCode>().toExtend<published.WipeboardErrorCode>();
});
