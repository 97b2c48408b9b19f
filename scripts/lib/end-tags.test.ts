import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { withoutSaidEnds } from './end-tags.ts';

const page = `<!DOCTYPE html><html lang="ky"><head><title>a</title></head><body><main><nav><ul class="menu"><li><a href="/ky/">1</a></li><li>2<ul><li>3</li></ul></li> <li>4</li></ul></nav><section><p class="lead">5</p><p>6</p><ul><li><p>7</p></li></ul><p>8</p></section><p>9</p> 10<table><thead><tr><th scope="col">11</th><th>12</th></tr></thead><tbody><tr><td>13</td><td><p>14</p></td></tr><tr><td></td><th>15</th></tr></tbody></table><dl class="facts"><dt>16</dt> <dd>17</dd><dt>18</dt><dd><p>19</p></dd></dl><details><summary>20</summary><p>21</p></details><a href="#"><p>22</p></a><filter-list><p>23</p></filter-list><button><p>24</p></button>25</main></body></html>`;

test('a page without the end tags that are said anyway is the same tree', () => {
  expect(serialize(parse(withoutSaidEnds(page)))).toBe(serialize(parse(page)));
});

test('items, cells, rows and paragraphs need no end tag before the next of them', () => {
  expect(withoutSaidEnds('<ul><li>1</li><li>2</li></ul><p>3</p><p>4</p>5')).toBe('<ul><li>1<li>2</ul><p>3<p>4</p>5');
  expect(withoutSaidEnds('<tr><td>1</td><th>2</th></tr><tr>')).toBe('<tr><td>1<th>2<tr>');
});

test('an end tag stays where a space or a text follows, or where the element around it takes none away', () => {
  for (const kept of ['<li>1</li> <li>2', '<p>1</p>2', '<a href="#"><p>1</p></a>', '<x-list><p>1</p></x-list>'])
    expect(withoutSaidEnds(kept)).toBe(kept);
});
