using { CoordinacionService } from './service';
using from './avisos';

annotate CoordinacionService with @requires: [ 'coordinador', 'direccion', 'calidad', 'auditor' ];

annotate CoordinacionService.PQRS with @restrict: [
  { grant: [ 'READ', 'explicar', 'constancia' ], to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [
      'clasificar', 'trasladarAArea', 'devolverAlArea', 'responder', 'registrarEntrega', 'cerrar', 'listaDeCalidad',
      'previsualizarClasificacion', 'regimenesAdmitidos', 'prorrogaPosible', 'prorrogar', 'solicitarCompletar', 'ampliarCompletar', 'registrarComplemento',
      'trasladarPorCompetencia', 'declararImprocedente', 'desistir', 'incluirLeyenda', 'registrarAviso', 'reabrir'
    ], to: 'coordinador' },
  // The second signature: Dirección, and never who proposed
  { grant: [ 'aprobarImprocedencia', 'rechazarImprocedencia' ], to: 'direccion' }
];
annotate CoordinacionService.Anexos with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: [ 'CREATE', 'UPDATE' ], to: 'coordinador' }
];
annotate CoordinacionService.Notas with @restrict: [
  { grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] },
  { grant: 'CREATE', to: 'coordinador' }
];
annotate CoordinacionService.AvisosDelCaso with @restrict: [{ grant: 'READ', to: [ 'coordinador', 'direccion', 'calidad', 'auditor' ] }];
annotate CoordinacionService.Autorizaciones with @restrict: [{ grant: 'READ', to: [ 'coordinador', 'auditor' ] }];
