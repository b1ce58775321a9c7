using { escucha as db } from '../../db/catalogos';
using { CoordinacionService } from '../../srv/coordinacion/service';

// What a person may choose when she classifies: the others are set by acts of their own.
extend service CoordinacionService with {
  @readonly
  @cds.redirection.target: false
  entity RegimenesClasificables as
    projection on db.Regimenes
    where code not in ('TRASLADO', 'COMPLETAR');
}
