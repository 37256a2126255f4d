/*
 * What the browser does by itself in the portal: the typeface, rows as links, the jump to the search, the question before
 * a page with unsaved work is closed. Everything else is decided on the server.
 */
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/noto-sans/latin-400.css';

type Grid = HTMLElement & {
  getEventContext(event: Event): { section?: string; index?: number };
};

const INTERACTIVE = 'a, button, input, textarea, select, vaadin-checkbox, vaadin-button, vaadin-menu-bar, [role="button"]';

/** The link of the row that an event happened in, none on headers, controls and the link itself. */
function rowLink(event: Event): HTMLAnchorElement | null {
  const path = event.composedPath();
  const grid = path.find((part) => part instanceof HTMLElement && part.matches('vaadin-grid.portal-grid')) as Grid | undefined;
  if (!grid) {
    return null;
  }
  if (path.some((part) => part instanceof Element && part !== grid && part.matches(INTERACTIVE))) {
    return null;
  }
  const context = grid.getEventContext(event);
  if (context.section !== 'body' || context.index === undefined) {
    return null;
  }
  return grid.querySelector<HTMLAnchorElement>(`a.row-link[data-row="${context.index}"]`);
}

function somethingSelected(): boolean {
  return (document.getSelection()?.toString() ?? '') !== '';
}

document.addEventListener('click', (event) => {
  const link = event.defaultPrevented || somethingSelected() ? null : rowLink(event);
  if (link) {
    if (event.ctrlKey || event.metaKey) {
      window.open(link.href, '_blank');
    } else {
      link.click();
    }
  }
});

document.addEventListener('auxclick', (event) => {
  const link = event.button === 1 ? rowLink(event) : null;
  if (link) {
    event.preventDefault();
    window.open(link.href, '_blank');
  }
});

document.addEventListener(
  'keydown',
  (event) => {
    if (event.key === 'Enter' && !event.defaultPrevented) {
      const link = rowLink(event);
      if (link) {
        event.preventDefault();
        event.stopPropagation();
        link.click();
      }
    }
  },
  true
);

function isTyping(event: Event): boolean {
  return event
    .composedPath()
    .some((part) => part instanceof HTMLElement && (part.isContentEditable || part.matches('input, textarea, select')));
}

document.addEventListener('keydown', (event) => {
  const wanted = (event.key === '/' && !isTyping(event)) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (wanted) {
    const field = document.querySelector<HTMLElement>('[data-portal-search]');
    if (field) {
      event.preventDefault();
      field.focus();
    }
  }
});

let unsaved = false;

window.addEventListener('beforeunload', (event) => {
  if (unsaved) {
    event.preventDefault();
  }
});

declare global {
  interface Window {
    portal: {
      unsaved(now: boolean): void;
    };
  }
}

window.portal = {
  unsaved(now: boolean) {
    unsaved = now;
  },
};
