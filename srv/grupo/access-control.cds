using { CoordinacionService } from './servicio';
using from '../coordinacion/access-control';

annotate CoordinacionService.Grupos with @restrict: [
  { grant: [ 'READ', 'listaDeCalidad' ], to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'responderGrupo', 'publicarAviso', 'entregarPorAviso' ], to: 'coordinador' }
];
annotate CoordinacionService.MiembrosGrupo with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: 'sacarDelGrupo', to: 'coordinador' }
];
annotate CoordinacionService.GruposSugeridos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: 'formarGrupo', to: 'coordinador' }
];
annotate CoordinacionService.agrupar with @requires: 'coordinador';

annotate CoordinacionService.PQRS with @restrict: [
  ...,
  { grant: 'analogos', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] }
];
