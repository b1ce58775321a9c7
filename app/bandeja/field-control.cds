using { CoordinacionService } from '../../srv/coordinacion/service';

// After an act the whole case is read again: its clock, its tables and what C4C knows of it.
annotate CoordinacionService.PQRS with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.explicacion, in.historia, in.espejo ] }
  clasificar(
    tipologia @title: '{i18n>Tipologia}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'Tipologias',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: tipologia, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    regimen @title: '{i18n>RegimenPropuesto}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'RegimenesClasificables',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: regimen, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    // Of one case at a time: its page asks for them when they are needed
    diasJudiciales @UI.Hidden,
    horasJudiciales @UI.Hidden,
    notificadaEn @UI.Hidden,
    responsable @UI.Hidden,
    casoAnterior @UI.Hidden,
    motivo @UI.Hidden,
    aceptaAlargar @UI.Hidden
  );

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.explicacion, in.historia, in.espejo ] }
  trasladarAArea(
    area @title: '{i18n>AreaQueResponde}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'Areas',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: area, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    mensaje @title: '{i18n>MensajeArea}' @UI.MultiLineText
  );

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.explicacion, in.historia, in.espejo ] }
  devolverAlArea(
    motivo @title: '{i18n>MotivoDevolucion}' @UI.MultiLineText
  );

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.explicacion, in.historia, in.espejo, in.verificaciones ] }
  responder;

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.explicacion, in.historia, in.espejo, in.entregas ] }
  registrarEntrega(
    medio @title: '{i18n>MedioEntrega}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosEntrega',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    entregadaEn @title: '{i18n>EntregadaEn}',
    prueba @title: '{i18n>PruebaEntrega}' @UI.MultiLineText
  );

  @Common: {
    IsActionCritical,
    SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.hitos, in.explicacion, in.historia, in.espejo ] }
  }
  // Nothing is pending any more once the delivery is proved
  @Core.OperationAvailable: { $edmJson: { $And: [
    { $Eq: [ { $Path: 'in/estado_code' }, 'Respondida' ] }, { $Eq: [ { $Path: 'in/hito_code' }, null ] }
  ] } }
  cerrar;
};
