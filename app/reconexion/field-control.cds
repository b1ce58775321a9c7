using { ResarcimientoService } from '../../srv/resarcimiento/service';
using from '../../srv/resarcimiento/por-papel';

annotate ResarcimientoService.Reconexiones with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.contactos ] }
  registrarContacto(
    medio @title: '{i18n>ReconexionContactoMedio}' @UI.ParameterDefaultValue: 'TELEFONO'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosEntrega',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    logrado @title: '{i18n>ReconexionContactoLogrado}' @UI.ParameterDefaultValue: true,
    realizadoEn @title: '{i18n>ReconexionContactoCuando}',
    notas @title: '{i18n>ReconexionContactoNotas}' @UI.MultiLineText
  );

  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ in.contactos ] }
  programarContacto(
    programadoPara @title: '{i18n>ReconexionContactoParaCuando}',
    responsable @title: '{i18n>ReconexionContactoResponsable}'
  );

  @Common: { IsActionCritical, SideEffects: { TargetProperties: [ 'in/*' ] } }
  registrarAceptacion(
    acepta @title: '{i18n>ReconexionRespuestaAcepta}' @UI.ParameterDefaultValue: true,
    medio @title: '{i18n>ReconexionRespuestaMedio}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosAceptacion',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } },
    prueba @title: '{i18n>ReconexionRespuestaPrueba}' @UI.MultiLineText
  );
};

annotate ResarcimientoService.PasosDados with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ] }
  @Core.OperationAvailable: { $edmJson: { $Eq: [ { $Path: 'in/dadoEn' }, { $Null: null } ] } }
  dar;
};

annotate ResarcimientoService.Contactos with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ] }
  @Core.OperationAvailable: { $edmJson: { $Eq: [ { $Path: 'in/realizadoEn' }, { $Null: null } ] } }
  realizar;
};
