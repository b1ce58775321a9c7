using { AtencionService } from './service';

annotate AtencionService with @requires: 'asesor';

// Filed is filed: no grant for UPDATE or DELETE; what changes a case are acts of others.
annotate AtencionService.PQRS with @restrict: [
  { grant: [ 'READ', 'constancia' ], to: 'asesor', where: (createdBy = $user) },
  { grant: 'CREATE', to: 'asesor' }
];
annotate AtencionService.Anexos with @restrict: [
  { grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) },
  { grant: [ 'CREATE', 'UPDATE' ], to: 'asesor' }
];
annotate AtencionService.Notas with @restrict: [
  { grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) },
  { grant: 'CREATE', to: 'asesor' }
];
// Compositions of a draft root are entity sets of their own: what acts and clocks write is only read,
// and only with the case; without these lines every asesor would read, and file along, those of all.
annotate AtencionService.Hitos with @restrict: [{ grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) }];
annotate AtencionService.Verificaciones with @restrict: [{ grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) }];
annotate AtencionService.Entregas with @restrict: [{ grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) }];
annotate AtencionService.Actuaciones with @restrict: [{ grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) }];
annotate AtencionService.EspejosC4C with @restrict: [{ grant: 'READ', to: 'asesor', where: (caso.createdBy = $user) }];
annotate AtencionService.Atenciones with @restrict: [
  { grant: 'READ', to: 'asesor', where: (createdBy = $user) },
  { grant: 'CREATE', to: 'asesor' }
];
// Whoever is at the counter may have to see what the person signed; facts are added by actions alone.
annotate AtencionService.Autorizaciones with @restrict: [{ grant: 'READ', to: 'asesor' }];
