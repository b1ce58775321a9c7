using { AreaService } from './service';

annotate AreaService with @requires: [ 'area' ];

// Only what was handed over to one of the user's areas, in the states that the list of states says: from the
// hand-over on, also while the person completes it or its rejection waits for a signature.
annotate AreaService.PQRS with @restrict: [{
  grant: [ 'READ', 'responderArea', 'explicar' ], to: 'area',
  where: (area.code = $user.areas and estado.delArea = true)
}];
annotate AreaService.Anexos with @restrict: [{
  grant: [ 'READ', 'CREATE', 'UPDATE' ], to: 'area', where: (caso.area.code = $user.areas and caso.estado.delArea = true)
}];
annotate AreaService.Notas with @restrict: [{
  grant: [ 'READ', 'CREATE' ], to: 'area', where: (caso.area.code = $user.areas and caso.estado.delArea = true)
}];
