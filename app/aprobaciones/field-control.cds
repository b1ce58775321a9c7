using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/compensaciones';

// After an act everything that was decided upon is read again: money, stock, gates and history.
annotate ResarcimientoService.Compensaciones with actions {
  @Common: {
    IsActionCritical,
    SideEffects: {
      TargetProperties: [ 'in/*' ],
      TargetEntities  : [
        in.resarcimiento, in.resarcimiento.requisitos, in.resarcimiento.historia, in.incentivo,
        '/ResarcimientoService.EntityContainer/Compensaciones'
      ]
    }
  }
  aprobar(motivo @title: '{i18n>DecisionMotivoAprobar}' @UI.MultiLineText);

  @Common: {
    IsActionCritical,
    SideEffects: {
      TargetProperties: [ 'in/*' ],
      TargetEntities  : [
        in.resarcimiento, in.resarcimiento.requisitos, in.resarcimiento.historia, in.incentivo,
        '/ResarcimientoService.EntityContainer/Compensaciones'
      ]
    }
  }
  negar(motivo @title: '{i18n>DecisionMotivoNegar}' @UI.MultiLineText);

  @Common: {
    IsActionCritical,
    SideEffects: {
      TargetProperties: [ 'in/*' ],
      TargetEntities  : [ in.bonos, in.resarcimiento, in.resarcimiento.requisitos, in.resarcimiento.historia, in.incentivo ]
    }
  }
  entregar(
    medio @title: '{i18n>DecisionMedioEntrega}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosAceptacion',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    prueba @title: '{i18n>DecisionPruebaEntrega}' @UI.MultiLineText
  );

  @Common: {
    IsActionCritical,
    SideEffects: {
      TargetProperties: [ 'in/*' ],
      TargetEntities  : [ in.resarcimiento, in.resarcimiento.requisitos, in.resarcimiento.historia, in.incentivo ]
    }
  }
  rechazar(
    medio @title: '{i18n>DecisionMedioRechazo}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosAceptacion',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    prueba @title: '{i18n>DecisionPruebaRechazo}' @UI.MultiLineText
  );

  @Common: {
    IsActionCritical,
    SideEffects: {
      TargetProperties: [ 'in/*' ],
      TargetEntities  : [ in.resarcimiento, in.resarcimiento.requisitos, in.resarcimiento.historia, in.incentivo ]
    }
  }
  anular(motivo @title: '{i18n>DecisionMotivoAnular}' @UI.MultiLineText);
};

annotate ResarcimientoService.Acciones with actions {
  @Common: { IsActionCritical, SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/ResarcimientoService.EntityContainer/Acciones' ] } }
  aprobarOmision;

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/ResarcimientoService.EntityContainer/Acciones' ] }
  negarOmision(motivo @title: '{i18n>DecisionOmisionMotivoNegar}' @UI.MultiLineText);
};
