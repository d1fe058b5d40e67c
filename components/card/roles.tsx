import { formatDate } from '../../lib/card/format-date.ts';
import type { RoleRecord } from '../../lib/model/record.ts';
import type { CardContext } from './context.ts';

/** Offices held on the day; those taken up later; the last one left, where none is held. */
export function Roles({ context }: { readonly context: CardContext }) {
  const { roles, laterRoles, formerRoles } = context.state;
  const former = roles.length === 0 ? formerRoles : [];
  if (roles.length + laterRoles.length + former.length === 0) return null;
  return (
    <ul class="roles">
      {former.map((role) => (
        <Role key={titleOf(role)} role={role} prefix="Formerly " />
      ))}
      {roles.map((role) => (
        <Role key={titleOf(role)} role={role} />
      ))}
      {laterRoles.map((role) => (
        <Role key={titleOf(role)} role={role} prefix="Later " later />
      ))}
    </ul>
  );
}

interface RoleProps {
  readonly role: RoleRecord;
  readonly prefix?: string;
  readonly later?: boolean;
}

function Role({ role, prefix = '', later = false }: RoleProps) {
  const span = spanOf(role);
  return (
    <li class={later ? 'later' : undefined}>
      {prefix}
      {titleOf(role)}
      {span && <span class="dates"> {span}</span>}
    </li>
  );
}

/** "President of the United States" needs no "United States" behind it. */
function titleOf({ title, org }: RoleRecord): string {
  return org && !title.toLowerCase().includes(org.toLowerCase()) ? `${title}, ${org}` : title;
}

function spanOf({ from, until }: RoleRecord): string {
  if (from && until) return `${formatDate(from)} to ${formatDate(until)}`;
  if (from) return `since ${formatDate(from)}`;
  return until ? `until ${formatDate(until)}` : '';
}
