import { describe, expect, test } from 'vitest';
import { amountOf } from '../../src/domain/amount.ts';
import { complaintFormSchema, problemsIn } from '../../src/domain/complaint/complaint-forms.ts';
import { resolutionSchema } from '../../src/domain/complaint/complaint-events.ts';

test.each([
  ['6.40', 6.4],
  ['6,40', 6.4],
  ['12', 12],
  ['1.250,00', 1250],
  ['1,250.5', 1250.5],
  ['1 250', 1250],
  ['1’250.00', 1250],
  ['1.250', 1250],
  ['٦٫٤٠', 6.4],
  ['٬١٬٢٥٠'.slice(1), 1250],
  ['0', 0],
  ['', undefined],
  ['-5', undefined],
  ['5x', undefined],
  ['€5', undefined],
  ['1.2.3', undefined],
  ['1e9', undefined],
  ['NaN', undefined],
])('“%s” is the amount %s', (text, amount) => {
  expect(amountOf(text)).toBe(amount);
});

const key = '01JD8ZK3Y6000000000000000A';
const resolve = (more: object) => ({ verb: 'resolve', key, told: 'Done, and sorry.', ...more });
const problems = (form: object) => {
  const read = complaintFormSchema.safeParse(form);
  return read.success ? {} : problemsIn(read.error);
};

describe('a form', () => {
  test.each<[string, object, object]>([
    ['no words', { verb: 'answer', key, text: '  ' }, { text: 'needed' }],
    ['no field at all', { verb: 'answer', key }, { text: 'needed' }],
    ['too many words', { verb: 'answer', key, text: 'x'.repeat(5_001) }, { text: 'too-long' }],
    ['a control character', { verb: 'remark', key, text: 'a\u0000b' }, { text: 'characters' }],
    ['half a character', { verb: 'remark', key, text: 'a\ud800' }, { text: 'characters' }],
    ['a gap of the draft', { verb: 'answer', key, text: 'So: [… what went wrong]' }, { text: 'gap' }],
    ['a field of somebody else’s', { verb: 'answer', key, text: 'a', status: 'closed' }, { form: 'form' }],
    ['no key', { verb: 'answer', text: 'a' }, { form: 'form' }],
    ['a field twice', { verb: 'answer', key, text: ['a', 'b'] }, { text: 'needed' }],
    ['nobody to hand over to', { verb: 'hand-over', key, to: '' }, { to: 'needed' }],
    ['no amount', resolve({ gesture: 'A voucher', cost: '5 or so' }), { cost: 'amount' }],
    ['an amount beyond measure', resolve({ gesture: 'A voucher', cost: '9000000' }), { cost: 'amount' }],
    ['a cost of nothing', resolve({ gesture: ' ', cost: '5' }), { gesture: 'gesture' }],
    ['a prevention of nothing', resolve({ prevention: 'Check it' }), { cause: 'cause' }],
    ['no date', resolve({ cause: 'Goods', by: 'soon' }), { by: 'date' }],
    ['a verb that is none', { verb: 'close', key }, { form: 'form' }],
  ])('with %s is wrong at that field', (_, form, expected) => {
    expect(problems(form)).toEqual(expected);
  });

  test('keeps brackets that the customer’s words may have, and empty fields as absent', () => {
    expect(problems({ verb: 'answer', key, text: 'Order [A-5821] is on its way […]' })).toEqual({
      text: 'gap',
    });
    expect(problems({ verb: 'answer', key, text: 'Order [A-5821] is on its way' })).toEqual({});
    const read = complaintFormSchema.parse(
      resolve({ done: ' ', gesture: '', cost: '', cause: '', prevention: '', by: '' }),
    );
    expect(read).toEqual({ verb: 'resolve', key, resolution: { told: 'Done, and sorry.' } });
  });

  test('becomes a resolution as it is kept', () => {
    const read = complaintFormSchema.parse(
      resolve({
        gesture: 'Voucher',
        cost: '6,40',
        cause: 'Goods',
        prevention: 'Check seals',
        by: '2026-12-01',
        checked: 'Said sorry',
      }),
    );
    const resolution = 'resolution' in read ? read.resolution : undefined;
    expect(resolutionSchema.parse(resolution)).toEqual({
      told: 'Done, and sorry.',
      gesture: { what: 'Voucher', cost: 6.4 },
      lesson: { cause: 'Goods', prevention: 'Check seals', by: '2026-12-01' },
      checked: ['Said sorry'],
    });
  });
});
