import { describe, expect, it, vi } from 'vitest';
import { drawInto } from '../../src/panel/draw/draw.ts';
import type { Drawing } from '../../src/panel/draw/jsx-runtime.ts';

function page() {
  document.body.replaceChildren();
  const box = document.body.appendChild(document.createElement('div'));
  return { box, draw: drawInto(box), need: (selector: string) => box.querySelector<HTMLElement>(selector)! };
}

describe('drawing', () => {
  it('keeps an element that stays, with what the customer did to it', () => {
    const { draw, need } = page();
    const view = (label: string) => (
      <p class={label}>
        <input id="a" />
      </p>
    );
    draw(view('one'));
    const input = need('#a') as HTMLInputElement;
    input.focus();
    input.value = 'typed';
    draw(view('two'));
    expect(need('.two #a')).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('typed');
  });

  it.each<[string, Drawing, Drawing]>([
    ['a part appears', [<i>a</i>, false, <hr />], [<i>a</i>, <b>b</b>, <hr />]],
    ['a part goes', [<i>a</i>, <b>b</b>, <hr />], [<i>a</i>, null, <hr />]],
    ['a row grows', [[<i>a</i>], <hr />], [[<i>a</i>, 'b', [<b>c</b>, 'd']], <hr />]],
    ['a row shrinks', [['a', [<b>b</b>, 'c']], <hr />], [['a'], <hr />]],
    ['an element becomes a row', [<i>a</i>, <hr />], [[<i>a</i>, <b>b</b>], <hr />]],
    ['a row becomes words', [[<i>a</i>, <b>b</b>], <hr />], ['words', <hr />]],
    ['words become nothing', ['words', <hr />], [undefined, <hr />]],
  ])('keeps the order, and what comes after, when %s', (_, before, after) => {
    const { box, draw, need } = page();
    draw(before);
    const last = need('hr');
    draw(after);
    const changed = box.innerHTML;
    expect(need('hr')).toBe(last);
    const fresh = page();
    fresh.draw(after);
    expect(changed).toBe(fresh.box.innerHTML);
  });

  it('draws the value again over what is in the field', () => {
    const { draw, need } = page();
    draw(<textarea value="a" />);
    const field = need('textarea') as HTMLTextAreaElement;
    field.value = 'ab';
    draw(<textarea value="a" />);
    expect(field.value).toBe('a');
  });

  it('says false of a state, and leaves out an attribute', () => {
    const { draw, need } = page();
    draw(<button aria-pressed={false} hidden={false} part="a" lang={undefined} />);
    expect(need('button').outerHTML).toBe('<button aria-pressed="false" part="a"></button>');
    draw(<button aria-pressed={true} hidden={true} lang="ar" />);
    expect(need('button').getAttribute('aria-pressed')).toBe('true');
    expect(need('button').hidden).toBe(true);
    expect(need('button').hasAttribute('part')).toBe(false);
    expect(need('button').lang).toBe('ar');
  });

  it('draws shapes as SVG', () => {
    const { draw, need } = page();
    draw(
      <b>
        <svg viewBox="0 0 24 24">
          <path d="M0 0" pathLength={1} />
        </svg>
        <i>after</i>
      </b>,
    );
    expect(need('path').namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(need('svg').getAttribute('viewBox')).toBe('0 0 24 24');
    expect(need('i').namespaceURI).toBe('http://www.w3.org/1999/xhtml');
  });

  it('draws words as words', () => {
    const { box, draw } = page();
    draw('<img src=x onerror=alert(1)>');
    expect(box.childElementCount).toBe(0);
  });

  it('draws nothing that a page has hung on every object', () => {
    const { draw, need } = page();
    const everything = Object.prototype as { lang?: string };
    everything.lang = 'xx';
    try {
      draw(<p class="a" />);
      expect(need('p').outerHTML).toBe('<p class="a"></p>');
    } finally {
      delete everything.lang;
    }
  });
});

describe('listening', () => {
  it('tells the listener of the last drawing, once', () => {
    const { draw, need } = page();
    const first = vi.fn();
    const second = vi.fn();
    draw(<button onClick={first} />);
    draw(<button onClick={second} />);
    need('button').click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('goes quiet when the listener goes', () => {
    const { draw, need } = page();
    const listener = vi.fn();
    draw(<button onClick={listener} />);
    draw(<button />);
    need('button').click();
    expect(listener).not.toHaveBeenCalled();
  });

  it('hears nothing of the focus that is lost to a removal', () => {
    const { box, draw, need } = page();
    const listener = vi.fn();
    draw(
      <fieldset onFocusOut={listener}>
        <input />
      </fieldset>,
    );
    const field = need('fieldset');
    const remove = field.remove.bind(field);
    // What browsers do that lose the focus with the element.
    field.remove = () => {
      need('input').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      remove();
    };
    draw(false);
    expect(listener).not.toHaveBeenCalled();
    expect(box.childElementCount).toBe(0);
  });
});
