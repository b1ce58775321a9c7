using { escucha as db } from '../../db/resarcimiento';
using { CoordinacionService } from './service';

// What the Caja makes good of a case stands on the page of the case.
extend service CoordinacionService with {

  @readonly
  @cds.redirection.target: false
  entity ResarcimientosDelCaso as
    projection on db.Resarcimientos {
      key ID,
          caso.ID as caso_ID,
          numero,
          estado,
          criticidad,
          vence
    };
}

extend projection CoordinacionService.PQRS with {
  resarcimientos : Association to many CoordinacionService.ResarcimientosDelCaso on resarcimientos.caso_ID = ID
};

annotate CoordinacionService.ResarcimientosDelCaso with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] }
];
