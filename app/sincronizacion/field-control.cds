using { SincronizacionService } from '../../srv/sincronizacion/service';
using from '../../srv/sincronizacion/flows';

// After what is decided the row and the lists are read again; the page of a case does the rest (webapp/ext/seguir.js).
annotate SincronizacionService.Casos with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Casos' ] }
  reintentar;

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Casos' ] }
  descartar(motivo @title: '{i18n>MotivoDescartar}' @UI.MultiLineText);

  // It writes over what somebody wrote in C4C
  @Common: {
    IsActionCritical,
    SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Casos' ] }
  }
  @Core.OperationAvailable: { $edmJson: { $Gt: [ { $Path: 'in/diferencias' }, 0 ] } }
  repararEnC4C(campos @UI.Hidden);

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Casos' ] }
  @Core.OperationAvailable: { $edmJson: { $Eq: [ { $Path: 'in/situacion_code' }, 'SINCRONIZADO' ] } }
  compararAhora;
};

annotate SincronizacionService.Divergencias with actions {
  @Common: {
    IsActionCritical,
    SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Divergencias', '/SincronizacionService.EntityContainer/Casos' ] }
  }
  @Core.OperationAvailable: in.escribible
  escribirEnC4C;

  @Common: {
    IsActionCritical,
    SideEffects.TargetEntities: [ '/SincronizacionService.EntityContainer/Divergencias', '/SincronizacionService.EntityContainer/Casos' ]
  }
  @Core.OperationAvailable: in.tomable
  tomarDeC4C;

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Divergencias', '/SincronizacionService.EntityContainer/Casos' ] }
  @Core.OperationAvailable: { $edmJson: { $Ne: [ { $Path: 'in/situacion_code' }, 'ACEPTADO' ] } }
  aceptar(motivo @title: '{i18n>MotivoAceptar}' @UI.MultiLineText);
};

annotate SincronizacionService.Encargos with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Encargos' ] }
  reintentar;
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/SincronizacionService.EntityContainer/Encargos' ] }
  descartar(motivo @title: '{i18n>MotivoDescartar}' @UI.MultiLineText);
};

annotate SincronizacionService.TicketsSinCaso with actions {
  // A number that is given is given
  @Common: { IsActionCritical, SideEffects.TargetEntities: [ '/SincronizacionService.EntityContainer/TicketsSinCaso' ] }
  radicar;
  @Common.SideEffects.TargetEntities: [ '/SincronizacionService.EntityContainer/TicketsSinCaso' ]
  ignorar(motivo @title: '{i18n>MotivoIgnorar}' @UI.MultiLineText);
};
