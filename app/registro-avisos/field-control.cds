using { NotificacionService } from '../../srv/notificacion/service';
using from '../common/code-lists';

annotate NotificacionService.Avisos with actions {
  @Common.SideEffects: { TargetProperties: [ 'in/*' ], TargetEntities: [ '/NotificacionService.EntityContainer/Avisos' ] }
  atender(
    medio @title: '{i18n>MedioAtencion}'
      @Common: { ValueListWithFixedValues, ValueList: {
        CollectionPath: 'MediosEntrega',
        Parameters    : [
          { $Type: 'Common.ValueListParameterInOut', LocalDataProperty: medio, ValueListProperty: 'code' },
          { $Type: 'Common.ValueListParameterDisplayOnly', ValueListProperty: 'name' }
        ]
      } }
  );
};
