using { escucha } from './pqrs';

namespace escucha;

/**
 * A case that a recurring task could not do: how often running, and until when it is left alone. Kept apart from
 * what the task has pending, whose moment stays what it was; gone as soon as the task succeeds.
 */
entity Tropiezos {
  key tarea : String(20) enum { ESCALAR; CONCEDER; };
  key caso  : Association to escucha.PQRS;
      veces : Integer not null;
      hasta : Timestamp not null;
}
