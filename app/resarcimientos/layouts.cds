using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from './labels';
using from './labels-mesas';
using from './value-helps';
using from './tablas';
using from './acciones';
using from './acciones-tablas';
using from './compensaciones';
using from './capabilities';
using from './field-control';

annotate ResarcimientoService.Resarcimientos with @(
  Common.SemanticKey: [ numero ],
  UI: {
    HeaderInfo: {
      TypeName      : '{i18n>Resarcimiento}',
      TypeNamePlural: '{i18n>Resarcimientos}',
      Title         : { Value: numero },
      Description   : { Value: asunto }
    },

    // From stage to stage; what is done within one stands in its section
    Identification: [
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.reconocer', Label: '{i18n>AccionPasarAReconocer}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'Abierto' ] } ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.reparar', Label: '{i18n>AccionPasarAReparar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Ne: [ { $Path: 'estado_code' }, 'Reconocer' ] } ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.compensar', Label: '{i18n>AccionPasarACompensar}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $And: [
          { $Ne: [ { $Path: 'estado_code' }, 'Reconocer' ] }, { $Ne: [ { $Path: 'estado_code' }, 'Reparar' ] }
        ] } ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.cerrar', Label: '{i18n>AccionCerrarResarcimiento}',
        @UI.Hidden: { $edmJson: { $Or: [
          { $Not: { $Path: '/Permisos/coordina' } }, { $Eq: [ { $Path: 'estado_code' }, 'Abierto' ] },
          { $Eq: [ { $Path: 'estado_code' }, 'Cerrado' ] }, { $Eq: [ { $Path: 'estado_code' }, 'NoProcede' ] }, { $Eq: [ { $Path: 'estado_code' }, 'SinEfecto' ] }
        ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.declararNoProcede', Label: '{i18n>AccionNoProcede}',
        @UI.Hidden: { $edmJson: { $Or: [
          { $Not: { $Path: '/Permisos/coordina' } }, { $Eq: [ { $Path: 'estado_code' }, 'Compensado' ] },
          { $Eq: [ { $Path: 'estado_code' }, 'Cerrado' ] }, { $Eq: [ { $Path: 'estado_code' }, 'NoProcede' ] }, { $Eq: [ { $Path: 'estado_code' }, 'SinEfecto' ] }
        ] } }
      },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.dejarSinEfecto', Label: '{i18n>AccionDejarSinEfecto}',
        @UI.Hidden: { $edmJson: { $Or: [
          { $Not: { $Path: '/Permisos/aprueba' } }, { $Path: 'propia' },
          { $And: [ { $Ne: [ { $Path: 'criticidad_code' }, { $Null: null } ] }, { $Not: { $Path: '/Permisos/presupuesta' } } ] },
          { $And: [ { $Ne: [ { $Path: 'estado_code' }, 'Abierto' ] }, { $Ne: [ { $Path: 'estado_code' }, 'Reconocer' ] } ] }
        ] } }
      }
    ],

    DataPoint #Estado: { Title: '{i18n>Estado}', Value: estado_code, Criticality: estado.criticality },
    DataPoint #Criticidad: { Title: '{i18n>Criticidad}', Value: criticidad_code, Criticality: criticidad.criticality },
    DataPoint #Situacion: { Title: '{i18n>SituacionPlazo}', Value: situacion_code, Criticality: situacion.criticality },
    DataPoint #Limite: { Title: '{i18n>LimiteTermino}', Value: limite },
    DataPoint #Costo: { Title: '{i18n>CostoFalla}', Value: costo },

    HeaderFacets: [
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraEstado', Target: '@UI.DataPoint#Estado' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraCriticidad', Target: '@UI.DataPoint#Criticidad' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraSituacion', Target: '@UI.DataPoint#Situacion' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraLimite', Target: '@UI.DataPoint#Limite' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraCosto', Target: '@UI.DataPoint#Costo' },
      { $Type: 'UI.ReferenceFacet', ID: 'CabeceraOrigen', Target: '@UI.FieldGroup#Origen' }
    ],

    // Where it goes stands before these, in a fragment of the page
    Facets: [
      {
        $Type: 'UI.CollectionFacet', ID: 'Falla', Label: '{i18n>SeccionFalla}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'FallaHechos', Target: '@UI.FieldGroup#Hechos', Label: '{i18n>GrupoHechos}' },
          { $Type: 'UI.ReferenceFacet', ID: 'FallaServicio', Target: '@UI.FieldGroup#Servicio', Label: '{i18n>GrupoServicio}' }
        ]
      },
      { $Type: 'UI.ReferenceFacet', ID: 'PersonaResarcimiento', Target: '@UI.FieldGroup#Persona', Label: '{i18n>GrupoPersona}' },
      { $Type: 'UI.ReferenceFacet', ID: 'ExclusionesResarcimiento', Target: 'exclusiones/@UI.PresentationVariant', Label: '{i18n>Exclusiones}' },
      {
        $Type: 'UI.CollectionFacet', ID: 'Valoracion', Label: '{i18n>SeccionValoracion}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'ValoracionCriticidad', Target: '@UI.FieldGroup#Criticidad', Label: '{i18n>Criticidad}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ValoracionConcepto', Target: '@UI.FieldGroup#Concepto', Label: '{i18n>ConceptoDelArea}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ValoracionRiesgos', Target: 'riesgos/@UI.PresentationVariant', Label: '{i18n>Riesgos}' }
        ]
      },
      { $Type: 'UI.ReferenceFacet', ID: 'AccionesResarcimiento', Target: 'acciones/@UI.PresentationVariant', Label: '{i18n>SeccionAcciones}' },
      { $Type: 'UI.ReferenceFacet', ID: 'MesasResarcimiento', Target: 'mesas/@UI.PresentationVariant', Label: '{i18n>Mesas}' },
      {
        $Type: 'UI.CollectionFacet', ID: 'Reconexion', Label: '{i18n>SeccionReconexion}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'ReconexionContactos', Target: 'contactos/@UI.PresentationVariant', Label: '{i18n>Contactos}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ReconexionPasos', Target: 'pasos/@UI.PresentationVariant', Label: '{i18n>PasosReconexion}' }
        ]
      },
      {
        $Type: 'UI.CollectionFacet', ID: 'Reparacion', Label: '{i18n>SeccionReparacion}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'ReparacionAcuerdo', Target: '@UI.FieldGroup#Reparacion', Label: '{i18n>GrupoReparacion}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ReparacionResponsabilidad', Target: '@UI.FieldGroup#Responsabilidad', Label: '{i18n>GrupoQuienResponde}' },
          { $Type: 'UI.ReferenceFacet', ID: 'ReparacionFundamento', Target: '@UI.FieldGroup#Fundamento', Label: '{i18n>FundamentoCompensacion}' }
        ]
      },
      {
        $Type: 'UI.ReferenceFacet', ID: 'CompensacionesResarcimiento', Target: 'compensaciones/@UI.PresentationVariant#DelResarcimiento', Label: '{i18n>SeccionCompensacion}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/veDinero' } } }
      },
      {
        $Type: 'UI.ReferenceFacet', ID: 'DevolucionesResarcimiento', Target: 'devoluciones/@UI.PresentationVariant', Label: '{i18n>Devoluciones}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/veDinero' } } }
      },
      { $Type: 'UI.ReferenceFacet', ID: 'MejorasResarcimiento', Target: 'mejoras/@UI.PresentationVariant', Label: '{i18n>Mejoras}' },
      {
        $Type: 'UI.CollectionFacet', ID: 'Cierre', Label: '{i18n>SeccionCierre}',
        Facets: [
          { $Type: 'UI.ReferenceFacet', ID: 'CierreInforme', Target: '@UI.FieldGroup#Informe', Label: '{i18n>GrupoInforme}' },
          { $Type: 'UI.ReferenceFacet', ID: 'CierreAceptacion', Target: '@UI.FieldGroup#Aceptacion', Label: '{i18n>GrupoAceptacion}' },
          { $Type: 'UI.ReferenceFacet', ID: 'CierreAcompanamiento', Target: '@UI.FieldGroup#Acompanamiento', Label: '{i18n>GrupoAcompanamiento}' },
          { $Type: 'UI.ReferenceFacet', ID: 'CierreDatos', Target: '@UI.FieldGroup#Cierre', Label: '{i18n>GrupoCierre}' }
        ]
      },
      {
        $Type: 'UI.ReferenceFacet', ID: 'AnexosResarcimiento', Target: 'anexos/@UI.PresentationVariant', Label: '{i18n>Anexos}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/veDinero' } } }
      },
      { $Type: 'UI.ReferenceFacet', ID: 'HistoriaResarcimiento', Target: 'historia/@UI.PresentationVariant', Label: '{i18n>Actuaciones}' }
    ],

    FieldGroup #Origen: { Data: [
      {
        $Type: 'UI.DataFieldWithIntentBasedNavigation', Value: radicado, SemanticObject: 'PQRS', Action: 'bandeja',
        Mapping: [ { LocalProperty: caso_ID, SemanticObjectProperty: 'ID' } ]
      },
      { Value: ticketC4C, @UI.Hidden: { $edmJson: { $Not: { $Path: 'ticketC4C' } } } },
      { Value: oportunidadC4C, @UI.Hidden: { $edmJson: { $Not: { $Path: 'oportunidadC4C' } } } }
    ] },
    FieldGroup #Hechos: { Data: [ { Value: hechos }, { Value: expectativa } ] },
    FieldGroup #Servicio: { Data: [
      { Value: origen_code }, { Value: causa_code }, { Value: lineaServicio_code }, { Value: sede_code }, { Value: area_code },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.corregir', Label: '{i18n>AccionCorregirDatos}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      },
      { Value: senalado },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.senalar', Label: '{i18n>AccionSenalar}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      },
      { Value: recibidaEn }, { Value: canal_code }, { Value: terminoDias },
      { Value: repetido, Criticality: (repetido = true ? 2 : 0) }
    ] },
    FieldGroup #Persona: { Data: [
      { Value: nombre }, { Value: anonima }, { Value: tipoDocumento_code }, { Value: numeroDocumento },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.completarDocumento', Label: '{i18n>AccionCompletarDocumento}',
        @UI.Hidden: { $edmJson: { $Or: [ { $Not: { $Path: '/Permisos/coordina' } }, { $Path: 'conDocumento' } ] } }
      },
      { Value: correo }, { Value: telefono }, { Value: direccion }, { Value: municipio },
      { Value: afiliacion_code }, { Value: categoria_code }, { Value: clienteC4C }
    ] },
    FieldGroup #Criticidad: { Data: [
      { Value: criticidad_code, Criticality: criticidad.criticality }, { Value: criticidadMotivo }, { Value: valoradaPor },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.valorarCriticidad', Label: '{i18n>AccionValorarCriticidad}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      }
    ] },
    FieldGroup #Concepto: { Data: [
      { Value: conceptoArea, Criticality: (conceptoArea = true ? 3 : (conceptoArea = false ? 1 : 0)) },
      { Value: conceptoTexto }, { Value: conceptoPor }, { Value: conceptoEn }
    ] },
    FieldGroup #Reparacion: { Data: [
      { Value: acuerdo }, { Value: reparadoEn }, { Value: diasParaReparar },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.registrarReparacion', Label: '{i18n>AccionRegistrarReparacion}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      }
    ] },
    FieldGroup #Responsabilidad: { Data: [
      { Value: responsable }, { Value: analisis }, { Value: analisisPor },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.establecerResponsabilidad', Label: '{i18n>AccionEstablecerResponsabilidad}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      }
    ] },
    FieldGroup #Fundamento: { Data: [ { Value: fundamento_code }, { Value: fundamentoTexto } ] },
    FieldGroup #Informe: { Data: [
      { Value: tratamiento }, { Value: informadoEn }, { Value: informadoPor },
      { Value: informadoATiempo, Criticality: (informadoATiempo = true ? 3 : (informadoATiempo = false ? 1 : 0)) },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.informar', Label: '{i18n>AccionInformar}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      }
    ] },
    FieldGroup #Aceptacion: { Data: [
      { Value: acepta, Criticality: (acepta = true ? 3 : (acepta = false ? 1 : 0)) },
      { Value: aceptaMedio_code }, { Value: aceptaPrueba }, { Value: aceptaEn },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.registrarAceptacion', Label: '{i18n>AccionRegistrarAceptacion}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      }
    ] },
    FieldGroup #Acompanamiento: { Data: [
      { Value: acompanante }, { Value: acompanamiento },
      {
        $Type: 'UI.DataFieldForAction', Action: 'ResarcimientoService.acompanar', Label: '{i18n>AccionAcompanar}',
        @UI.Hidden: { $edmJson: { $Not: { $Path: '/Permisos/coordina' } } }
      }
    ] },
    FieldGroup #Cierre: { Data: [ { Value: motivoCierre }, { Value: cerradoEn }, { Value: cerradoPor } ] }
  }
);
