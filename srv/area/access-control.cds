using { AreaService } from './service';

annotate AreaService with @requires: [ 'area' ];

// Only what was handed over to one of the user's areas, from the hand-over on; also while the person completes it
// or its rejection waits for a signature.
annotate AreaService.PQRS with @restrict: [{
  grant: [ 'READ', 'responderArea', 'explicar' ], to: 'area',
  where: (area.code = $user.areas and estado.code in (
    'EnArea', 'RespuestaArea', 'Respondida', 'Cerrada', 'PorCompletar', 'PorAprobar'
  ))
}];
annotate AreaService.Anexos with @restrict: [{
  grant: [ 'READ', 'CREATE', 'UPDATE' ], to: 'area', where: (caso.area.code = $user.areas and caso.estado.code in (
    'EnArea', 'RespuestaArea', 'Respondida', 'Cerrada', 'PorCompletar', 'PorAprobar'
  ))
}];
annotate AreaService.Notas with @restrict: [{
  grant: [ 'READ', 'CREATE' ], to: 'area', where: (caso.area.code = $user.areas and caso.estado.code in (
    'EnArea', 'RespuestaArea', 'Respondida', 'Cerrada', 'PorCompletar', 'PorAprobar'
  ))
}];
