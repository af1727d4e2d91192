/** Markdown as elements: what a library reads in a text, without HTML, without pictures, with web links alone. */
import { lexer, type Token, type Tokens } from 'marked';
import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';

/** The text of a note. Nothing in it is ever parsed as HTML: each token becomes an element or plain text. */
export function Markdown({ text }: { text: string }) {
  // A list is drawn again with every key; the notes in it are not read again.
  const content = useMemo(() => renderAll(lexer(text, { gfm: true, breaks: true })), [text]);
  return <div class="markdown">{content}</div>;
}

function renderAll(tokens: readonly Token[] | undefined): ComponentChildren {
  return tokens?.map((token, index) => render(token, index));
}

/** Tokens that are an element around others. */
const AROUND: Readonly<Record<string, 'p' | 'blockquote' | 'strong' | 'em' | 'del'>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  strong: 'strong',
  em: 'em',
  del: 'del',
};

function render(token: Token, key: number): ComponentChildren {
  const Around = AROUND[token.type];
  if (Around !== undefined && 'tokens' in token) {
    return <Around key={key}>{renderAll(token.tokens)}</Around>;
  }
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'heading':
      // No heading of the view's outline: it is part of what one note says.
      return (
        <p key={key} class="title">
          {renderAll(token.tokens)}
        </p>
      );
    case 'code':
      return <pre key={key}>{token.text}</pre>;
    case 'codespan':
      return <code key={key}>{token.text}</code>;
    case 'link':
      return renderLink(token as Tokens.Link, key);
    case 'list':
      return renderList(token as Tokens.List, key);
    case 'table':
      return renderTable(token as Tokens.Table, key);
    case 'checkbox':
      return <input key={key} type="checkbox" checked={token.checked} disabled />;
    default:
      return renderText(token);
  }
}

/** Text with marks in it, plain text, and whatever has no form here, such as HTML and pictures: as it was written. */
function renderText(token: Token): ComponentChildren {
  if (token.type === 'escape') return token.text;
  if (token.type !== 'text') return token.raw;
  return 'tokens' in token && token.tokens ? renderAll(token.tokens) : token.text;
}

function renderLink({ href, tokens, raw }: Tokens.Link, key: number): ComponentChildren {
  if (!URL.canParse(href) || !/^(https?|mailto):$/.test(new URL(href).protocol)) return raw;
  return (
    <a key={key} href={href} target="_blank" rel="noopener noreferrer">
      {renderAll(tokens)}
    </a>
  );
}

function renderList({ ordered, start, items }: Tokens.List, key: number): VNode {
  const content = items.map((item, index) => <li key={index}>{renderAll(item.tokens)}</li>);
  return ordered ? (
    <ol key={key} start={start === '' ? 1 : start}>
      {content}
    </ol>
  ) : (
    <ul key={key}>{content}</ul>
  );
}

function renderTable({ header, rows }: Tokens.Table, key: number): VNode {
  return (
    <table key={key}>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index}>{renderAll(cell.tokens)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>{renderAll(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
